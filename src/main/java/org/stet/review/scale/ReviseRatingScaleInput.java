package org.stet.review.scale;

import static java.util.stream.IntStream.range;
import static org.stet.graphql.UserErrorCode.ALREADY_EXISTS;
import static org.stet.graphql.UserErrorCode.REQUIRED;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Problems;

/** The labels that the house uses from now on. */
@Input("ReviseRatingScaleInput")
@Description("The labels that the house uses from now on. Checks of the past keep the ones they were given.")
public record ReviseRatingScaleInput(
        @Description("The version of the scale that you read.")
        int expectedVersion,

        @Description("All labels of the new version in the house's order, 1 to 50, no two alike.")
        List<@NonNull RatingInput> ratings) {

    List<Rating> read(Problems problems, int scaleVersion) {
        List<RatingInput> given = problems.bounded("ratings", ratings);
        if (given.isEmpty() && !problems.any()) {
            problems.add(REQUIRED, "ratings", "Give at least one label.");
        }
        List<Rating> read = range(0, given.size())
                .mapToObj(i -> given.get(i).read(problems.at("ratings", i), scaleVersion))
                .toList();
        if (!problems.any()) {
            refuseRepetitions(problems, read);
        }
        return read;
    }

    private static void refuseRepetitions(Problems problems, List<Rating> ratings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ratings.size(); i++) {
            if (!seen.add(ratings.get(i).label().toLowerCase(Locale.ROOT))) {
                problems.add(ALREADY_EXISTS, "ratings." + i + ".label", "This label stands above already: change one.");
            }
        }
    }
}
