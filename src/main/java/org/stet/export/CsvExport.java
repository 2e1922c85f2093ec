package org.stet.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.function.Function;
import org.stet.publication.archive.Frozen;
import org.stet.publication.document.PublishedClaim;

/** One claim a row, as RFC 4180 has it, in UTF-8. */
final class CsvExport implements ExportFormat {

    private final CsvWriter csv;
    private final Function<Frozen, PublishedClaim> reading;

    CsvExport(Writer out, Function<Frozen, PublishedClaim> reading) {
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(out);
        this.reading = reading;
    }

    @Override
    public void begin() {
        csv.writeRecord(CsvColumn.names());
    }

    @Override
    public void write(Frozen claim) {
        csv.writeRecord(CsvColumn.row(reading.apply(claim)));
    }

    @Override
    public void end() {}
}
