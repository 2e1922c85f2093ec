package org.stet.review;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A proposal to approve. */
@Input("ApproveVerdictInput")
@Description("A proposal to approve, for the content that you read and no other.")
public record ApproveVerdictInput(
        @Id @Description("The claim.") String claimId,

        @Description("The version of the claim's check that you read.")
        int expectedVersion,

        @Description("The claim's content version that you read.")
        int expectedContentVersion) {}
