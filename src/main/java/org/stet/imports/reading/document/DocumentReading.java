package org.stet.imports.reading.document;

import static org.stet.imports.reading.RefusalCode.DUPLICATE_KEY;
import static org.stet.imports.reading.RefusalCode.INVALID_DOCUMENT;
import static org.stet.imports.reading.RefusalCode.MALFORMED;
import static org.stet.imports.reading.RefusalCode.TOO_LARGE;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.stet.imports.reading.ReadLine;
import org.stet.imports.reading.ReadLine.Read;
import org.stet.imports.reading.ReadLine.Refused;
import org.stet.imports.reading.RefusalCode;
import org.stet.imports.reading.file.Line;
import org.stet.imports.reading.json.ForeignJson;
import org.stet.publication.document.PublishedClaim;

/** A line as a document. */
final class DocumentReading {

    private final JsonFactory parsers;
    private final ObjectMapper json;
    private final DocumentShape shape = new DocumentShape();

    DocumentReading(JsonFactory parsers, ObjectMapper json) {
        this.parsers = parsers;
        this.json = json;
    }

    ReadLine line(Line line, int position) throws IOException {
        if (line.isTooLong()) {
            return new Refused(line.number(), position, TOO_LARGE, "The line is longer than any document may be.");
        }
        try (JsonParser parser = parsers.createParser(line.text())) {
            JsonNode tree = json.readTree(parser);
            if (parser.nextToken() != null) {
                return new Refused(line.number(), position, MALFORMED, "Each document stands on a line of its own.");
            }
            return document(line, position, tree);
        } catch (JsonProcessingException broken) {
            RefusalCode code = ForeignJson.isRepetition(broken) ? DUPLICATE_KEY : MALFORMED;
            return new Refused(line.number(), position, code, ForeignJson.fault(broken));
        }
    }

    private ReadLine document(Line line, int position, JsonNode tree) throws JsonProcessingException {
        Optional<String> fault = shape.fault(tree, PublishedClaim.class);
        if (fault.isPresent()) {
            return refused(line, position, fault.get());
        }
        PublishedClaim document = json.treeToValue(tree, PublishedClaim.class);
        return DocumentFaults.of(document)
                .map(contradiction -> refused(line, position, contradiction))
                .orElseGet(() -> new Read(line.number(), position, DocumentCandidate.of(document, line.text())));
    }

    private static ReadLine refused(Line line, int position, String fault) {
        return new Refused(line.number(), position, INVALID_DOCUMENT, fault);
    }
}
