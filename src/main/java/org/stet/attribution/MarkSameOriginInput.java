package org.stet.attribution;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Two attributions of one claim whose originators are no independent sources. */
@Input("MarkSameOriginInput")
@Description(
        "Two attributions of one claim whose originators are no independent sources, such as a chief executive and the company. Readers see the count that follows from it.")
public record MarkSameOriginInput(
        @Id @Description("One attribution.") String attributionId,

        @Description("The version of this one that you read.")
        int expectedVersion,

        @Id @Description("The other, of the same claim.") String otherAttributionId,

        @Description("Why the two count once, at most 500 characters.")
        String reason) {}
