package org.stet.export.run;

import io.quarkus.vertx.http.Uncompressed;
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

/** The files of exports. Who may have which is asked of each. */
@Path("/export/runs")
public class ExportFileResource {

    private final Downloads downloads;

    ExportFileResource(Downloads downloads) {
        this.downloads = downloads;
    }

    @GET
    @Path("{exportId}/{file}")
    @PermitAll
    @Uncompressed
    public Response file(
            @PathParam("exportId") String exportId, @PathParam("file") String file, @Context Request request) {
        return downloads
                .find(exportId, file)
                .map(download -> answer(download, file, request))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND)
                        .type(MediaType.TEXT_PLAIN)
                        .entity("There is no such file, or none that you may see.\n"))
                .build();
    }

    private static Response.ResponseBuilder answer(Download download, String name, Request request) {
        if (download.sha256() == null) {
            return Response.status(download.status()).type(download.mediaType()).entity(download.text());
        }
        EntityTag tag = new EntityTag(download.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag);
        }
        return Response.ok(download.file() == null ? download.text() : download.file())
                .type(download.mediaType())
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
