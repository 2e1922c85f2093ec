package org.stet.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A discarded claim to take back. */
@Input("RestoreClaimInput")
@Description("A discarded claim to take back.")
public record RestoreClaimInput(
        @Id @Description("The claim.") String claimId,
        @Description("The version that you read.") int expectedVersion,

        @Description("Why, at most 500 characters.") String reason) {}
