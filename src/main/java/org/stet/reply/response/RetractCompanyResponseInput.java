package org.stet.reply.response;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A response that should not have been recorded. */
@Input("RetractCompanyResponseInput")
@Description("A response that should not have been recorded as it was. It keeps its id and its history.")
public record RetractCompanyResponseInput(
        @Id @Description("The response.") String companyResponseId,
        @Description("The version that you read.") int expectedVersion,

        @Description("Why, at most 500 characters.") String reason) {}
