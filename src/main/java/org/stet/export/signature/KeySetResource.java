package org.stet.export.signature;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;

/** Every public key that was ever used, for programs that verify. */
@Path("/.well-known/jwks.json")
public class KeySetResource {

    private final KnownKeys keys;
    private final ObjectMapper json;

    KeySetResource(KnownKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    @GET
    @Produces("application/jwk-set+json")
    @PermitAll
    public String keys() throws JsonProcessingException {
        return json.writeValueAsString(
                Map.of("keys", keys.all().stream().map(SigningKey::published).toList()));
    }
}
