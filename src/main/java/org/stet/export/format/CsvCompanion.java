package org.stet.export.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table that grows in a file of its own until it is its turn; the file goes with it. */
final class CsvCompanion implements Closeable {

    private final CsvTable<?> table;
    private final Path path;
    private final CsvFile file;

    CsvCompanion(CsvTable<?> table, Path target) throws IOException {
        this.table = table;
        this.path = target.resolveSibling(target.getFileName() + "." + table.name());
        this.file = new CsvFile(Files.newOutputStream(path), table);
    }

    String name() {
        return table.name();
    }

    void write(ExportedClaim claim) throws IOException {
        file.write(claim);
    }

    void moveTo(OutputStream out) throws IOException {
        file.close();
        Files.copy(path, out);
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
