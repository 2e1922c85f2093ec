package org.stet.export.format;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** In what form claims are taken away. */
@Enum("ExportFormat")
@Description("In what form claims are taken away.")
public enum ExportFormat {
    @Description("One document a line, to the letter as it was published; `/export/claim.schema.json` describes it.")
    NDJSON("claims.ndjson", "application/x-ndjson"),
    @Description(
            "A zip of CSV files: the claims, and beside them their attributions, responses, evidence and appearances.")
    CSV("claims.csv.zip", "application/zip"),
    @Description("A schema.org DataFeed of ClaimReviews. Claims that are not ratable have none and are left out.")
    CLAIM_REVIEW("claims.jsonld", "application/ld+json");

    private final String fileName;
    private final String mediaType;

    ExportFormat(String fileName, String mediaType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }
}
