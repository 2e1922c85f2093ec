package org.stet.imports.reading.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.imports.reading.CandidateReader;
import org.stet.imports.reading.ImportFormat;
import org.stet.imports.reading.ReadLine;
import org.stet.imports.reading.ReadingOptions;
import org.stet.imports.reading.file.Line;
import org.stet.imports.reading.file.Lines;
import org.stet.imports.reading.file.TextFile;
import org.stet.imports.reading.json.ForeignJson;

/** Reads documents, one a line. */
@ApplicationScoped
class DocumentReader implements CandidateReader {

    private final ObjectMapper json;

    DocumentReader(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public ImportFormat format() {
        return ImportFormat.STET_NDJSON;
    }

    @Override
    public void read(InputStream bytes, ReadingOptions options, Consumer<ReadLine> found) throws IOException {
        JsonFactory parsers = ForeignJson.factory(options.limits())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        DocumentReading reading = new DocumentReading(parsers, json);
        Lines lines = new Lines(TextFile.open(bytes), options.limits().longest());
        int position = 0;
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().isBlank()) {
                position++;
                found.accept(reading.line(line.get(), position));
            }
        }
    }
}
