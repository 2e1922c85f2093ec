package org.stet.review;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A proposal of your own to take back. */
@Input("WithdrawProposalInput")
@Description("A proposal of your own to take back.")
public record WithdrawProposalInput(
        @Id @Description("The claim.") String claimId,

        @Description("The version of the claim's check that you read.")
        int expectedVersion) {}
