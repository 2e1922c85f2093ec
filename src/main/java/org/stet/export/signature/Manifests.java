package org.stet.export.signature;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes and signs manifests. */
@ApplicationScoped
public class Manifests {

    private final ObjectWriter json;
    private final SigningKeys keys;

    Manifests(ObjectMapper json, SigningKeys keys) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        this.json = json.writer(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        this.keys = keys;
    }

    /**
     * A manifest as it is kept, and a signature over just these bytes.
     *
     * @param signature a detached JWS in its compact form
     */
    public record Signed(String manifest, String signature) {}

    /** @throws UnreadableKey when there is no key to sign with */
    public Signed sign(Manifest manifest) {
        String text = write(manifest);
        return new Signed(text, keys.current().sign(text));
    }

    private String write(Manifest manifest) {
        try {
            return json.writeValueAsString(manifest) + "\n";
        } catch (JsonProcessingException recordsAreAlwaysJson) {
            throw new IllegalStateException(recordsAreAlwaysJson);
        }
    }
}
