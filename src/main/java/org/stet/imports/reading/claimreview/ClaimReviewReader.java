package org.stet.imports.reading.claimreview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.stet.imports.reading.CandidateReader;
import org.stet.imports.reading.ImportFormat;
import org.stet.imports.reading.ReadLine;
import org.stet.imports.reading.ReadingOptions;
import org.stet.imports.reading.UnreadableFile;
import org.stet.imports.reading.file.TextFile;
import org.stet.imports.reading.json.ForeignJson;

/** Reads ClaimReviews, be the file one JSON document or one a line. */
@ApplicationScoped
class ClaimReviewReader implements CandidateReader {

    @Override
    public ImportFormat format() {
        return ImportFormat.CLAIM_REVIEW;
    }

    @Override
    public void read(InputStream bytes, ReadingOptions options, Consumer<ReadLine> lines) throws IOException {
        BufferedReader file = TextFile.open(bytes);
        JsonFactory json = ForeignJson.factory(options.limits())
                // Many pages break the lines of their texts, which JSON does not allow.
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .build();
        if (FileShape.isLineByLine(file, options.limits().longest())) {
            new ReviewLines(json, options).read(file, lines);
        } else {
            document(json.createParser(file), options, lines);
        }
    }

    private static void document(JsonParser json, ReadingOptions options, Consumer<ReadLine> lines) throws IOException {
        ThingReader things = new ThingReader(json, 0, options.limits().longest());
        ReviewSink reviews = new ReviewSink(new ReviewReading(options.language()), lines, 0);
        try (json) {
            new Walk(json, things, reviews).all();
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null
                    ? things.line()
                    : broken.getLocation().getLineNr();
            throw new UnreadableFile(line, ForeignJson.fault(broken));
        }
    }
}
