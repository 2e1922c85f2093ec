package org.stet.page.login;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Where a page sends whoever wants to log in. Quarkus lets nobody through who has not. */
@Path(LoginResource.PATH)
public class LoginResource {

    static final String PATH = "/login";

    @GET
    @Authenticated
    public Response goOn(@QueryParam("to") String to) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, ReturnPath.of(to))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
