package org.stet.review;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.stet.graphql.Problems;
import org.stet.journal.By;

/** A proposal to give back. */
@Input("ReturnVerdictInput")
@Description(
        "A proposal to give back. Whoever accepts a suggestion, by `reviseClaim` or `proposeVerdict`, is its author, so that you can still approve.")
public record ReturnVerdictInput(
        @Id @Description("The claim.") String claimId,

        @Description("The version of the claim's check that you read.")
        int expectedVersion,

        @Description("What the checker is to do, at most 20,000 characters.")
        String note,

        @Nullable @Description("A statement that you would approve, at most 20,000 characters.")
        String suggestedStatement,

        @Nullable @Description("A rationale that you would approve, at most 20,000 characters.")
        String suggestedRationale) {

    SentBack read(Problems problems, By by) {
        return new SentBack(
                by.member(),
                by.at(),
                problems.text("note", note),
                problems.optionalText("suggestedStatement", suggestedStatement),
                problems.optionalText("suggestedRationale", suggestedRationale));
    }
}
