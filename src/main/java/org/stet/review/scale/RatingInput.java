package org.stet.review.scale;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.stet.graphql.Problems;

/** A label of a new rating scale. */
@Input("RatingInput")
@Description("A label of a new rating scale.")
public record RatingInput(
        @Description("The house's words for it, at most 500 characters.")
        String label,

        @Description("The verdict that the label stands for. Several labels may share one.")
        Verdict verdict,

        @Nullable @Description("What the label means, for readers, at most 20,000 characters.")
        String meaning) {

    Rating read(Problems problems, int scaleVersion) {
        String cleanLabel = problems.line("label", label);
        Verdict present = problems.present("verdict", verdict);
        String cleanMeaning = problems.optionalText("meaning", meaning);
        return present == null ? null : Rating.of(cleanLabel, present, scaleVersion, cleanMeaning);
    }
}
