package org.stet.imports.reading.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.stet.imports.reading.CandidateReader;
import org.stet.imports.reading.ImportFormat;
import org.stet.imports.reading.ReadLine;
import org.stet.imports.reading.ReadingOptions;
import org.stet.imports.reading.UnreadableFile;
import org.stet.imports.reading.file.TextFile;

/** Reads tables. */
@ApplicationScoped
class TableReader implements CandidateReader {

    private static final int SMALLEST_BUFFER = 1 << 14;

    @Override
    public ImportFormat format() {
        return ImportFormat.CSV;
    }

    @Override
    public void read(InputStream bytes, ReadingOptions options, Consumer<ReadLine> found) throws IOException {
        BufferedReader file = TextFile.open(bytes);
        try (CloseableIterator<CsvRecord> records = records(file, options)) {
            Rows rows = new Rows(() -> next(records));
            rows.head(options.columns());
            rows.read(options.language(), found);
        }
    }

    private static CloseableIterator<CsvRecord> records(BufferedReader file, ReadingOptions options)
            throws IOException {
        int longest = options.limits().longest();
        return CsvReader.builder()
                .fieldSeparator(Separator.of(file))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(buffer(longest))
                .build(
                        CsvRecordHandler.of(
                                record -> record.maxFieldSize(longest).maxRecordSize(longest)),
                        file)
                .iterator();
    }

    /** Buffers double until they are large enough; one that ends in the middle of a doubling breaks FastCSV 4.4. */
    private static int buffer(int longest) {
        return Integer.highestOneBit(Math.max(longest, SMALLEST_BUFFER) - 1) << 1;
    }

    /** The next record, or null. The caller's own exceptions never pass through here. */
    private static CsvRecord next(CloseableIterator<CsvRecord> records) throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof UnreadableFile cause) {
                throw cause;
            }
            throw CsvFaults.of(broken);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
