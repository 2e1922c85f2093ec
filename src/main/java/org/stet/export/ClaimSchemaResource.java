package org.stet.export;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.stet.export.format.ClaimSchema;

/** What the lines of our own files are. */
@Path("/export/" + ClaimSchema.FILE_NAME)
public class ClaimSchemaResource {

    private final byte[] schema = ClaimSchema.json();

    @GET
    @Produces(ClaimSchema.MEDIA_TYPE)
    @PermitAll
    public byte[] schema() {
        return schema;
    }
}
