package org.stet.imports.reading.table;

import static org.stet.imports.reading.RefusalCode.WRONG_FIELD_COUNT;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.stet.graphql.Problems;
import org.stet.imports.reading.Candidate;
import org.stet.imports.reading.CandidateField;
import org.stet.imports.reading.ReadLine;
import org.stet.imports.reading.ReadLine.Read;
import org.stet.imports.reading.ReadLine.Refused;
import org.stet.imports.reading.UnreadableFile;
import org.stet.imports.reading.words.Refusal;

/** The rows of a table: the header, then one check each. */
final class Rows {

    private final Source records;
    private Columns columns;
    private int position;

    /** Gives one record after another, and null after the last. */
    @FunctionalInterface
    interface Source {

        CsvRecord next() throws IOException;
    }

    Rows(Source records) {
        this.records = records;
    }

    void head(Map<CandidateField, String> chosen) throws IOException {
        CsvRecord header = records.next();
        if (header == null) {
            throw new UnreadableFile(1, "The file has no header row.");
        }
        columns = Columns.of(header.getFields(), chosen, line(header));
    }

    void read(String usualLanguage, Consumer<ReadLine> found) throws IOException {
        for (CsvRecord row = records.next(); row != null; row = records.next()) {
            position++;
            found.accept(read(row, usualLanguage));
        }
    }

    private ReadLine read(CsvRecord row, String usualLanguage) {
        if (row.getFieldCount() != columns.count()) {
            return new Refused(
                    line(row),
                    position,
                    WRONG_FIELD_COUNT,
                    "The row has %d fields, and the header has %d.".formatted(row.getFieldCount(), columns.count()));
        }
        Problems problems = new Problems();
        Candidate candidate = new RowReading(columns, row.getFields(), problems).candidate(usualLanguage);
        return problems.any() ? Refusal.of(line(row), position, problems) : new Read(line(row), position, candidate);
    }

    private static int line(CsvRecord record) {
        return Math.toIntExact(record.getStartingLineNumber());
    }
}
