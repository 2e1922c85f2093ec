package org.stet.matching.decision;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a member decided about two claims that look alike. */
@Enum("MatchDecision")
@Description("What a member decided about two claims that look alike.")
public enum MatchDecision {
    @Description("They belong together: a relation says how.")
    CONFIRMED,
    @Description("They only look alike. The pair is not shown again.")
    REJECTED,
    @Description("The decision was taken back.")
    REVOKED
}
