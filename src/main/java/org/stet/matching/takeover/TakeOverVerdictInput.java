package org.stet.matching.takeover;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** An earlier finding to propose for another claim. */
@Input("TakeOverVerdictInput")
@Description(
        "An earlier finding to propose for another claim. The two must be confirmed to match as REPEATS or UPDATES, and the earlier claim's check must be approved.")
public record TakeOverVerdictInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it proposes nothing twice.")
        String requestId,

        @Id @Description("The claim to propose it for.") String claimId,

        @Id @Description("The claim that was checked before.")
        String fromClaimId,

        @Nullable @Description("The version of the claim's check that you read; leave it out when the claim has none.")
        Integer expectedVersion,

        @Description("The claim's content version that you read.")
        int expectedContentVersion,

        @Nullable
        @Description(
                "Whether the evidence of the earlier claim that this one does not have is copied to it, each piece under the same ground rule. Yes when left out.")
        Boolean withEvidence) {}
