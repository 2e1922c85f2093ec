package org.stet.publication.claimreview;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import org.stet.publication.document.DocumentJson;
import org.stet.publication.document.House;
import org.stet.publication.document.PublishedClaim;

/** A public document that has everything, one that has nothing, and what lies between. */
public final class Documents {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    public static final DocumentJson JSON = new DocumentJson(MAPPER);

    private final ObjectNode document;

    private Documents(ObjectNode document) {
        this.document = document;
    }

    public static Documents full() {
        return read("full.json");
    }

    public static Documents minimal() {
        return read("minimal.json");
    }

    private static Documents read(String file) {
        try (InputStream stream = Documents.class.getResourceAsStream(file)) {
            return new Documents((ObjectNode) MAPPER.readTree(stream));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static ClaimReview review() {
        return new ClaimReview(Newsroom.LEDGER, JSON);
    }

    /** @param place a JSON pointer to something that is there or may be, such as {@code /rating/label} */
    public Documents with(String place, Object value) {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode parent = document.at(pointer.head());
        JsonNode node = MAPPER.valueToTree(value);
        if (parent instanceof ArrayNode list) {
            list.set(pointer.last().getMatchingIndex(), node);
        } else {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), node);
        }
        return this;
    }

    public PublishedClaim claim() {
        return JSON.read(document.toString(), PublishedClaim.class);
    }

    /** As it would be frozen. */
    public String json() {
        return JSON.write(claim());
    }

    /** A newsroom at an address of its own. */
    public record Newsroom(String name, URI url) implements House {

        public static final Newsroom LEDGER = new Newsroom("The Ledger", URI.create("https://ledger.example/"));
    }
}
