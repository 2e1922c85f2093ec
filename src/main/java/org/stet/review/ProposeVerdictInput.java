package org.stet.review;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A verdict to propose. */
@Input("ProposeVerdictInput")
@Description(
        "A verdict to propose. A claim that is an opinion, a prediction or too vague gets no rating: its finding is NOT_RATABLE.")
public record ProposeVerdictInput(
        @Id @Description("The claim.") String claimId,

        @Nullable @Description("The version of the claim's check that you read; leave it out when the claim has none.")
        Integer expectedVersion,

        @Description("The claim's content version that you read and that the verdict is about.")
        int expectedContentVersion,

        @Nullable
        @Description(
                "A label of the rating scale in use, to the letter. Needed for a claim that is at least partly checkable, to be left out for any other.")
        String rating,

        @Nullable @Description("The version of the scale that you took the label from; not compared when left out.")
        Integer scaleVersion,

        @Description("Why the desk finds so, for readers, at most 20,000 characters.")
        String rationale,

        @Nullable @Description("What readers are told when there is no evidence, at most 20,000 characters.")
        String noEvidenceNote) {}
