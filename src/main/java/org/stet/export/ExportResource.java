package org.stet.export;

import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.stet.export.format.ClaimFile;
import org.stet.export.format.ClaimFiles;

/** Everything that readers see, as files. */
@Path("/export")
public class ExportResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv; charset=utf-8; header=present";
    private static final String JSON_LD = "application/ld+json";

    /** How long a reader may take for a piece of the answer before the answer is given up. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final LiveExport export;
    private final ClaimFiles files;

    ExportResource(LiveExport export, ClaimFiles files) {
        this.export = export;
        this.files = files;
    }

    @GET
    @Path("claims.ndjson")
    @Produces(NDJSON)
    @PermitAll
    public Response ndjson(@Context HttpServerResponse response) {
        return file("claims.ndjson", response, files::ndjson);
    }

    @GET
    @Path("claims.csv")
    @Produces(CSV)
    @PermitAll
    public Response csv(@Context HttpServerResponse response) {
        return file("claims.csv", response, files::claimsAsCsv);
    }

    @GET
    @Path("claims.jsonld")
    @Produces(JSON_LD)
    @PermitAll
    public Response jsonLd(@Context HttpServerResponse response) {
        return file("claims.jsonld", response, files::claimReviews);
    }

    private Response file(String name, HttpServerResponse response, ClaimFileOpening opening) {
        StreamingOutput content = out -> export.send(() -> opening.on(new PacedOutput(out, response, PATIENCE)));
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private interface ClaimFileOpening {

        ClaimFile on(OutputStream out) throws IOException;
    }
}
