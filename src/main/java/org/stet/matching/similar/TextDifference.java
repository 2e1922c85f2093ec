package org.stet.matching.similar;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.wording.rank.Difference;

/** What a text says otherwise than a claim that resembles it. */
@Description("What a text says otherwise than a claim that resembles it.")
public record TextDifference(
        @Description("What sort of thing differs.") DifferenceKind kind,

        @Description("What the text says; empty when it says nothing of this sort.")
        List<@NonNull String> asked,

        @Description("What the claim says; empty when it says nothing of this sort.")
        List<@NonNull String> found) {

    static TextDifference of(Difference difference) {
        return new TextDifference(
                DifferenceKind.valueOf(difference.kind().name()), difference.asked(), difference.found());
    }
}
