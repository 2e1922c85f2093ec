package org.stet.page.login;

import io.quarkus.oidc.OidcSession;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.stet.graphql.http.Sender;

/**
 * Ends the session. Whoever has one is on the way to the provider before this is reached; what is left are those without,
 * those with a broken one, and foreign pages.
 */
@Path(LogoutResource.PATH)
public class LogoutResource {

    static final String PATH = "/logout";

    private final OidcSession session;

    LogoutResource(OidcSession session) {
        this.session = session;
    }

    @POST
    @PermitAll
    public Response logOut(@Context HttpServerRequest request) {
        if (Sender.isForeign(request)) {
            return Response.status(Response.Status.FORBIDDEN).build();
        }
        session.logout().await().indefinitely();
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/")
                .build();
    }
}
