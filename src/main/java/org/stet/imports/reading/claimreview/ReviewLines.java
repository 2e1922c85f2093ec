package org.stet.imports.reading.claimreview;

import static org.stet.imports.reading.RefusalCode.MALFORMED;
import static org.stet.imports.reading.RefusalCode.TOO_LARGE;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.imports.reading.ReadLine;
import org.stet.imports.reading.ReadLine.Refused;
import org.stet.imports.reading.ReadingOptions;
import org.stet.imports.reading.UnreadableFile;
import org.stet.imports.reading.file.Line;
import org.stet.imports.reading.file.Lines;
import org.stet.imports.reading.json.ForeignJson;

/** A file in which each line stands for itself: what is wrong with one leaves the others alone. */
final class ReviewLines {

    private final JsonFactory json;
    private final ReadingOptions options;
    private final ReviewReading reading;
    private int position;

    ReviewLines(JsonFactory json, ReadingOptions options) {
        this.json = json;
        this.options = options;
        this.reading = new ReviewReading(options.language());
    }

    void read(Reader file, Consumer<ReadLine> found) throws IOException {
        Lines lines = new Lines(file, options.limits().longest());
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            List<ReadLine> reviews = reviews(line.get());
            position += reviews.size();
            reviews.forEach(found);
        }
    }

    /** A line that breaks off refuses the reviews before the break, too: nobody would look for half of it. */
    private List<ReadLine> reviews(Line line) throws IOException {
        if (line.isBlank()) {
            return List.of();
        }
        if (line.isTooLong()) {
            return List.of(
                    new Refused(line.number(), position + 1, TOO_LARGE, "The line is longer than any review may be."));
        }
        List<ReadLine> reviews = new ArrayList<>();
        try (JsonParser parser = json.createParser(line.text())) {
            ThingReader things =
                    new ThingReader(parser, line.number() - 1, options.limits().longest());
            new Walk(parser, things, new ReviewSink(reading, reviews::add, position)).all();
            return reviews;
        } catch (JsonProcessingException broken) {
            return List.of(new Refused(line.number(), position + 1, MALFORMED, ForeignJson.fault(broken)));
        } catch (UnreadableFile nothing) {
            return List.of(new Refused(line.number(), position + 1, MALFORMED, nothing.getMessage()));
        }
    }
}
