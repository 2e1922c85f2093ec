package org.stet.review;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A checked claim to check again. */
@Input("ReopenClaimInput")
@Description("A checked claim to check again. What readers see of it stays until it is published anew.")
public record ReopenClaimInput(
        @Id @Description("The claim.") String claimId,

        @Description("The version of the claim's check that you read.")
        int expectedVersion,

        @Description("Why, at most 20,000 characters.") String reason) {}
