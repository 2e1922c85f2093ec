package org.stet.export.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The tables in a zip. Its entries are written one after another, but each claim has rows in all of them, so the companions
 * grow in files of their own until the claims are finished. Every entry has the same date: the same claims are the same
 * bytes.
 */
final class CsvZip implements ClaimFile {

    private static final LocalDateTime EARLIEST_OF_A_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final OutputStream file;
    private final ZipOutputStream zip;
    private final Deque<CsvCompanion> companions = new ArrayDeque<>();
    private CsvFile claims;
    private boolean whole;
    private boolean closed;

    private CsvZip(Path target) throws IOException {
        file = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16);
        zip = new ZipOutputStream(file);
    }

    static CsvZip open(Path target) throws IOException {
        CsvZip opened = new CsvZip(target);
        try {
            opened.begin(target);
            return opened;
        } catch (IOException failed) {
            try (opened) {
                throw failed;
            }
        }
    }

    private void begin(Path target) throws IOException {
        for (CsvTable<?> table : CsvTables.COMPANIONS) {
            companions.add(new CsvCompanion(table, target));
        }
        begin(CsvTables.CLAIMS.name());
        claims = new CsvFile(zip, CsvTables.CLAIMS);
        whole = true;
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EARLIEST_OF_A_ZIP);
        zip.putNextEntry(entry);
    }

    @Override
    public void write(ExportedClaim claim) throws IOException {
        whole = false;
        claims.write(claim);
        for (CsvCompanion companion : companions) {
            companion.write(claim);
        }
        whole = true;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        // The file too: a zip whose end cannot be written leaves it open.
        try (file;
                zip) {
            finishOrNot();
        }
    }

    private void finishOrNot() throws IOException {
        try {
            if (whole) {
                finish();
            }
        } finally {
            closeCompanions();
        }
    }

    private void finish() throws IOException {
        claims.flush();
        zip.closeEntry();
        for (CsvCompanion companion : companions) {
            begin(companion.name());
            companion.moveTo(zip);
            zip.closeEntry();
        }
    }

    /** All of them, also when one cannot be. */
    private void closeCompanions() throws IOException {
        if (!companions.isEmpty()) {
            try {
                companions.remove().close();
            } finally {
                closeCompanions();
            }
        }
    }
}
