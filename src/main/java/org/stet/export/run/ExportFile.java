package org.stet.export.run;

import org.eclipse.microprofile.graphql.Description;
import org.stet.export.format.ExportFormat;

/** One file of an export. */
@Description("One file of an export.")
public record ExportFile(
        @Description("Its format.") ExportFormat format,
        @Description("Its name, the same in every export.") String name,
        @Description("Its media type.") String mediaType,
        @Description("How many bytes it has.") long bytes,

        @Description("The SHA-256 of its bytes, in hexadecimal digits.")
        String sha256,

        @Description("Where it can be downloaded.") String url) {}
