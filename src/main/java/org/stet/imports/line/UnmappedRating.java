package org.stet.imports.line;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** A rating in an import's file that nobody has mapped to a verdict. */
@Description("A rating in an import's file that nobody has mapped to a verdict.")
public record UnmappedRating(
        @Nullable @Description("The host of the publisher's address without `www.`; null when it has none.")
        String publisher,

        @Description("The label, as most checks of the file write it.")
        String label,

        @Description("How many checks have it.") int count) {}
