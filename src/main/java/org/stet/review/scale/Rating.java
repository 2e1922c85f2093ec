package org.stet.review.scale;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** A label of the house's rating scale. It is public, and stands in frozen documents as it is. */
@Description("A label of the house's rating scale.")
public record Rating(
        @Description("The house's words for it, such as \"Mostly false\".")
        String label,

        @Description("The verdict that the label stands for.")
        Verdict verdict,

        @Nullable @Description("The degree of truth, `worst` to `best`; null when the verdict is no degree.")
        Integer value,

        @Description("The highest degree of truth: 5.") int best,
        @Description("The lowest degree of truth: 1.") int worst,

        @Description("The version of the scale that the label is of.")
        int scaleVersion,

        @Nullable @Description("What the label means, for readers; null when the house says no more.")
        String meaning) {

    public static Rating of(String label, Verdict verdict, int scaleVersion, String meaning) {
        return new Rating(label, verdict, verdict.value(), Verdict.BEST, Verdict.WORST, scaleVersion, meaning);
    }
}
