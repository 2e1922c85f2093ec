package org.stet.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A claim to put away. */
@Input("DiscardClaimInput")
@Description("A claim to put away. It can be restored. Refused once it was published.")
public record DiscardClaimInput(
        @Id @Description("The claim.") String claimId,
        @Description("The version that you read.") int expectedVersion,

        @Description("Why, at most 500 characters.") String reason) {}
