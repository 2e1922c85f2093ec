package org.stet.review.blocker;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A waiver to revoke. */
@Input("RevokeWaiverInput")
@Description("A waiver to revoke. What was published under it stays published.")
public record RevokeWaiverInput(
        @Id @Description("The waiver.") String waiverId,
        @Description("The version that you read.") int expectedVersion,

        @Description("Why, at most 20,000 characters.") String reason) {}
