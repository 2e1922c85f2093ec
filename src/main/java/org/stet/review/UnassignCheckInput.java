package org.stet.review;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A claim that nobody in particular is to check any more. */
@Input("UnassignCheckInput")
@Description("A claim that nobody in particular is to check any more.")
public record UnassignCheckInput(
        @Id @Description("The claim.") String claimId,

        @Description("The version of the claim's check that you read.")
        int expectedVersion) {}
