package org.stet.review;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Who is to check a claim. */
@Input("AssignCheckInput")
@Description("Who is to check a claim.")
public record AssignCheckInput(
        @Id @Description("The claim.") String claimId,

        @Nullable @Description("The version of the claim's check that you read; leave it out when the claim has none.")
        Integer expectedVersion,

        @Nullable @Id @Description("A checker or editor; you yourself when left out.")
        String assigneeId) {}
