package org.stet.export.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.stet.journal.Sha256;

/** What is new in a claim set, for feed readers. Who may see which set is asked of each. */
@Path("/export/sets")
public class FeedResource {

    private final Feeds feeds;
    private final AtomFeed atom;

    FeedResource(Feeds feeds, AtomFeed atom) {
        this.feeds = feeds;
        this.atom = atom;
    }

    @GET
    @Path("{setId}/feed.atom")
    @PermitAll
    public Response feed(@PathParam("setId") String setId, @Context Request request) {
        return feeds.find(setId)
                .map(feed -> answer(feed, request))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND)
                        .type(MediaType.TEXT_PLAIN)
                        .entity("There is no such feed, or none that you may see.\n"))
                .build();
    }

    private Response.ResponseBuilder answer(Feed feed, Request request) {
        byte[] content = atom.text(feed).getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(Sha256.hex(content));
        Date changed = Date.from(feed.changedAt());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(changed, tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(content).type(AtomFeed.MEDIA_TYPE + ";charset=utf-8") : unchanged;
        return answer.tag(tag)
                .lastModified(changed)
                .header(HttpHeaders.CACHE_CONTROL, feed.set().isPublic() ? "no-cache" : "private, no-cache");
    }
}
