package org.stet.export.set;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A claim set to put away. */
@Input("DiscardClaimSetInput")
@Description("A claim set to put away for good. Its exports stay, for the desk alone.")
public record DiscardClaimSetInput(
        @Id @Description("The claim set.") String claimSetId,
        @Description("The version that you read.") int expectedVersion,

        @Description("Why, at most 500 characters.") String reason) {}
