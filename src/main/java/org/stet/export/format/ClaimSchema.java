package org.stet.export.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What our own documents are, as JSON Schema 2020-12. A document that has more than it says needs the next version. */
public final class ClaimSchema {

    /** Counts the versions of the schema. */
    public static final int VERSION = 1;

    public static final String FILE_NAME = "claim.schema.json";

    public static final String MEDIA_TYPE = "application/schema+json";

    private static final String RESOURCE = "/META-INF/" + FILE_NAME;

    private ClaimSchema() {}

    /** In UTF-8. */
    public static byte[] json() {
        try (InputStream resource = ClaimSchema.class.getResourceAsStream(RESOURCE)) {
            return resource.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
