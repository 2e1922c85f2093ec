package org.stet.publication.claimreview;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What is missing or questionable in a claim's ClaimReview. */
@Description("What is missing or questionable in a claim's ClaimReview, by schema.org and by Google's documentation.")
public record ClaimReviewReport(
        @Description("Whether all that is required is there: none of the notes is REQUIRED.")
        boolean complete,

        @Description("What is missing or questionable, the required first.")
        List<@NonNull ClaimReviewNote> notes) {

    static ClaimReviewReport of(List<ClaimReviewNote> notes) {
        boolean complete = notes.stream().noneMatch(note -> note.severity() == ClaimReviewSeverity.REQUIRED);
        return new ClaimReviewReport(complete, notes);
    }
}
