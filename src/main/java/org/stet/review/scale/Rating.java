package org.stet.review.scale;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** A label of the house's rating scale. It is public, and stands in frozen documents as it is. */
@Description("A label of the rating scale of the house that made the check.")
public record Rating(
        @Description("The house's words for it, such as \"Mostly false\".")
        String label,

        @Description("The verdict that the label stands for.")
        Verdict verdict,

        @Nullable @Description("The degree of truth, `worst` to `best`; null when the verdict is no degree.")
        Integer value,

        @Description("The highest degree of truth: 5.") int best,
        @Description("The lowest degree of truth: 1.") int worst,

        @Nullable
        @Description(
                "The version of its house's scale that the label is of; null when another house gave it without one.")
        Integer scaleVersion,

        @Nullable @Description("What the label means, for readers; null when the house says no more.")
        String meaning) {

    /** @param scaleVersion null when another house gave the label and its scale is not known */
    public static Rating of(String label, Verdict verdict, Integer scaleVersion, String meaning) {
        return new Rating(label, verdict, verdict.value(), Verdict.BEST, Verdict.WORST, scaleVersion, meaning);
    }
}
