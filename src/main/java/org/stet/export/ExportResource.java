package org.stet.export;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.stet.export.format.ClaimFile;
import org.stet.export.format.ClaimFiles;

/** Everything that readers see, as files. */
@Path("/export")
public class ExportResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv; charset=utf-8; header=present";
    private static final String JSON_LD = "application/ld+json";

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
    public Response ndjson() {
        return file("claims.ndjson", files::ndjson);
    }

    @GET
    @Path("claims.csv")
    @Produces(CSV)
    @PermitAll
    public Response csv() {
        return file("claims.csv", files::claimsAsCsv);
    }

    @GET
    @Path("claims.jsonld")
    @Produces(JSON_LD)
    @PermitAll
    public Response jsonLd() {
        return file("claims.jsonld", files::claimReviews);
    }

    private Response file(String name, ClaimFileOpening opening) {
        StreamingOutput content = out -> export.write(opening.on(out));
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private interface ClaimFileOpening {

        ClaimFile on(OutputStream out) throws IOException;
    }
}
