package org.stet.export;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.stet.publication.archive.Archive;
import org.stet.publication.claimreview.ClaimReview;

/** Everything that readers see, as files. */
@Path("/export")
public class ExportResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv; charset=utf-8; header=present";
    private static final String JSON_LD = "application/ld+json";

    private final Export export;
    private final Archive archive;
    private final ClaimReview review;

    ExportResource(Export export, Archive archive, ClaimReview review) {
        this.export = export;
        this.archive = archive;
        this.review = review;
    }

    @GET
    @Path("claims.ndjson")
    @Produces(NDJSON)
    @PermitAll
    public Response ndjson() {
        return file("claims.ndjson", NdjsonExport::new);
    }

    @GET
    @Path("claims.csv")
    @Produces(CSV)
    @PermitAll
    public Response csv() {
        return file("claims.csv", out -> new CsvExport(out, archive::claim));
    }

    @GET
    @Path("claims.jsonld")
    @Produces(JSON_LD)
    @PermitAll
    public Response jsonLd() {
        return file("claims.jsonld", out -> new JsonLdExport(out, review, archive::claim));
    }

    private Response file(String name, Function<Writer, ExportFormat> format) {
        StreamingOutput content = stream -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            export.write(format.apply(out));
            out.flush();
        };
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
