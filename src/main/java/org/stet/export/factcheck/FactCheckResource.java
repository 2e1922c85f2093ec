package org.stet.export.factcheck;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.stet.graphql.RequestError;
import org.stet.publication.document.DocumentJson;

/**
 * The search of Google's Fact Check Tools API over what readers see. Some clients write the colon of its path encoded.
 *
 * @see <a href="https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search">claims.search</a>
 */
@Path("/v1alpha1/claims{colon: :|%3A|%3a}search")
public class FactCheckResource {

    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    private final FactCheckSearch search;
    private final DocumentJson json;
    private final Clock clock;

    FactCheckResource(FactCheckSearch search, DocumentJson json, Clock clock) {
        this.search = search;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public Response search(@Context UriInfo request) {
        FoundClaims found = search.find(Wanted.read(request.getQueryParameters(), clock.instant()));
        return answer(Response.Status.OK, found);
    }

    @ServerExceptionMapper
    Response refused(InvalidArgument refusal) {
        return answer(Response.Status.BAD_REQUEST, refusal.answer());
    }

    /** A page token that looks right and names no moment. */
    @ServerExceptionMapper
    Response refused(RequestError refusal) {
        return refused(new InvalidArgument(List.of(new InvalidArgument.Violation("page_token", refusal.getMessage()))));
    }

    /** What everybody may read, every page may read: programs in browsers are written for Google's as well. */
    private Response answer(Response.Status status, Object body) {
        return Response.status(status)
                .type(JSON)
                .header("Access-Control-Allow-Origin", "*")
                .entity(json.text(body))
                .build();
    }
}
