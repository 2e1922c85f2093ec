package org.stet.export.signature;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Optional;

/** One public key, for people who verify by hand. */
@Path("/export/signing-key.pem")
public class KeyResource {

    private final KnownKeys keys;

    KeyResource(KnownKeys keys) {
        this.keys = keys;
    }

    @GET
    @Produces("application/x-pem-file")
    @PermitAll
    public Response pem(@QueryParam("kid") String kid) {
        return find(kid)
                .map(key -> Response.ok(pem(key)))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND)
                        .type(MediaType.TEXT_PLAIN)
                        .entity("No key of this name was ever used. /.well-known/jwks.json names all.\n"))
                .build();
    }

    /** The newest when none is named. */
    private Optional<PublicKey> find(String kid) {
        return keys.all().stream()
                .filter(key -> kid == null || SigningKey.kid(key).equals(kid))
                .reduce((older, newer) -> newer);
    }

    private static String pem(PublicKey key) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n";
    }
}
