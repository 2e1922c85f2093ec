package org.stet.imports.reading;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What kind of file an import is. */
@Enum("ImportFormat")
@Description("What kind of file an import is.")
public enum ImportFormat {
    @Description("schema.org ClaimReviews as JSON-LD: one, a list, a graph, a DataFeed, or any of these a line.")
    CLAIM_REVIEW,
    @Description("Documents of a desk like this one, one a line, kept to the letter.")
    STET_NDJSON,
    @Description("A table with a header row, one check a row.")
    CSV
}
