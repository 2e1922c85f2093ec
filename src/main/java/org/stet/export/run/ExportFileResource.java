package org.stet.export.run;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.PathPart;

/** The files of exports. Who may have which is asked of each. */
@Path("/export/runs")
public class ExportFileResource {

    private static final int NOT_FOUND = 404;
    private static final String ACCEPT_RANGES = "Accept-Ranges";
    private static final String CONTENT_RANGE = "Content-Range";

    private final Downloads downloads;

    ExportFileResource(Downloads downloads) {
        this.downloads = downloads;
    }

    @GET
    @Path("{exportId}/{file}")
    @PermitAll
    @Uncompressed
    public Response file(
            @PathParam("exportId") String exportId,
            @PathParam("file") String file,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange,
            @Context Request request) {
        return downloads
                .find(exportId, file)
                .map(download -> download.sha256() == null
                        ? notice(download.status(), download.text())
                        : answer(download, file, isForThisFile(ifRange, download) ? range : null, request))
                .orElseGet(() -> notice(NOT_FOUND, "There is no such file, or none that you may see.\n"))
                .build();
    }

    private static Response.ResponseBuilder notice(int status, String text) {
        return Response.status(status).type("text/plain;charset=UTF-8").entity(text);
    }

    private static boolean isForThisFile(String ifRange, Download download) {
        return ifRange == null || ifRange.equals('"' + download.sha256() + '"');
    }

    private static Response.ResponseBuilder answer(Download download, String name, String range, Request request) {
        EntityTag tag = new EntityTag(download.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag);
        }
        return (download.file() == null ? Response.ok(download.text()) : part(download, range))
                .type(download.mediaType())
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    /** The framework would serve ranges itself, but with the status of a whole file. */
    private static Response.ResponseBuilder part(Download download, String range) {
        ByteRange asked = ByteRange.read(range, download.bytes()).orElse(null);
        if (asked == null) {
            return Response.ok(new PathPart(download.file(), 0, download.bytes()))
                    .header(ACCEPT_RANGES, "bytes");
        }
        return asked.isInFile()
                ? Response.status(Response.Status.PARTIAL_CONTENT)
                        .entity(new PathPart(download.file(), asked.first(), asked.length()))
                        .header(CONTENT_RANGE, asked.of(download.bytes()))
                : Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                        .header(CONTENT_RANGE, asked.of(download.bytes()));
    }
}
