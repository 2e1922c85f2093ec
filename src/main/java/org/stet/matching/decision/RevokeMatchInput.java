package org.stet.matching.decision;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A decision on two claims to take back. */
@Input("RevokeMatchInput")
@Description("A decision on two claims to take back.")
public record RevokeMatchInput(
        @Id @Description("The decision.") String matchId,

        @Description("The version of the decision that you read.")
        int expectedVersion,

        @Description("Why it is taken back, in one line of at most 500 characters.")
        String reason) {}
