package org.stet.publication.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** Documents as JSON, each in one line, and back. */
@ApplicationScoped
public class DocumentJson {

    private final ObjectMapper json;

    public DocumentJson(ObjectMapper json) {
        this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }

    public String write(PublishedClaimResult document) {
        return text(document);
    }

    /** A document, or a part of one, as a tree. */
    public JsonNode tree(Object part) {
        return json.valueToTree(part);
    }

    public <T extends PublishedClaimResult> T read(String document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException writtenHereAlone) {
            throw new IllegalStateException(writtenHereAlone);
        }
    }

    /** @param document in UTF-8 */
    public <T extends PublishedClaimResult> T read(byte[] document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (IOException writtenHereAlone) {
            throw new IllegalStateException(writtenHereAlone);
        }
    }

    /** Anything else in the same manner. */
    public String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException recordsAreAlwaysJson) {
            throw new IllegalStateException(recordsAreAlwaysJson);
        }
    }
}
