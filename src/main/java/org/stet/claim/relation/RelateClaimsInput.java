package org.stet.claim.relation;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Two claims that hang together. */
@Input("RelateClaimsInput")
@Description("Two claims that hang together.")
public record RelateClaimsInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it records nothing twice.")
        String requestId,

        @Id @Description("The claim that the relation comes from, such as the newer one.")
        String fromClaimId,

        @Id @Description("The claim that it leads to, such as the older one.")
        String toClaimId,

        @Description("How the first hangs together with the second.")
        ClaimRelationKind kind,

        @Nullable @Description("What there is to note about it, at most 20000 characters.")
        String note) {}
