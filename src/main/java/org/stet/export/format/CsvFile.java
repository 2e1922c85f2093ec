package org.stet.export.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One table, as RFC 4180 has it, in UTF-8. */
final class CsvFile implements ClaimFile {

    private final CsvTable<?> table;
    private final Writer out;
    private final CsvWriter csv;

    CsvFile(OutputStream out, CsvTable<?> table) throws IOException {
        this.table = table;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 13);
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(this.out);
        write(table.header());
    }

    @Override
    public void write(ExportedClaim claim) throws IOException {
        for (List<String> row : (Iterable<List<String>>) table.cells(claim.claim())::iterator) {
            write(row);
        }
    }

    private void write(List<String> row) throws IOException {
        try {
            csv.writeRecord(row);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** Hands on what was written so far. */
    void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
