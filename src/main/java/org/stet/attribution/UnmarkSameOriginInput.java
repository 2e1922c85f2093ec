package org.stet.attribution;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A mark that is not to stand. */
@Input("UnmarkSameOriginInput")
@Description("A mark of `markSameOrigin` that is not to stand.")
public record UnmarkSameOriginInput(
        @Id @Description("One attribution.") String attributionId,

        @Description("The version of this one that you read.")
        int expectedVersion,

        @Id @Description("The other.") String otherAttributionId,

        @Description("Why the two are independent after all, at most 500 characters.")
        String reason) {}
