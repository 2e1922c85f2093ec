package org.stet.matching.decision;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Two claims that only look alike. */
@Input("RejectMatchInput")
@Description("Two claims that only look alike.")
public record RejectMatchInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it decides nothing twice.")
        String requestId,

        @Id @Description("The one claim.") String claimId,
        @Id @Description("The other claim.") String otherClaimId,

        @Nullable @Description("Why they do not belong together, at most 20,000 characters.")
        String reason) {}
