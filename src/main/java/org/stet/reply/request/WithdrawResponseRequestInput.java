package org.stet.reply.request;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A request to take back. */
@Input("WithdrawResponseRequestInput")
@Description("A request to take back. The party then counts as not asked by it.")
public record WithdrawResponseRequestInput(
        @Id @Description("The request.") String responseRequestId,
        @Description("The version that you read.") int expectedVersion,

        @Description("Why, at most 500 characters.") String reason) {}
