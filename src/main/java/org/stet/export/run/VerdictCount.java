package org.stet.export.run;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.stet.review.scale.Verdict;

/** How many claims of an export have a verdict. */
@Description("How many claims of an export have a verdict.")
public record VerdictCount(
        @Nullable @Description("The verdict; null for the claims that are not ratable.")
        Verdict verdict,

        @Description("How many claims have it.") int count) {}
