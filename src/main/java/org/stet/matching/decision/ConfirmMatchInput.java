package org.stet.matching.decision;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.stet.claim.relation.ClaimRelationKind;

/** Two claims that belong together. */
@Input("ConfirmMatchInput")
@Description("Two claims that belong together.")
public record ConfirmMatchInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it decides nothing twice.")
        String requestId,

        @Id @Description("The claim that the relation comes from, such as the newer one.")
        String claimId,

        @Id @Description("The claim that it leads to, such as the one that was checked before.")
        String otherClaimId,

        @Nullable
        @Description(
                "How the first hangs together with the second; REPEATS when left out. A relation of this kind that is there already is kept.")
        ClaimRelationKind kind,

        @Nullable @Description("What there is to note about it, at most 20,000 characters.")
        String note) {}
