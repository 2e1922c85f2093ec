package org.stet.claim.relation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How two claims hang together. */
@Enum("ClaimRelationKind")
@Description("How two claims hang together, read from the claim that the relation comes from.")
public enum ClaimRelationKind {
    @Description("Says again what the other said before.")
    REPEATS(true),
    @Description("Says how matters stand now; the other said how they stood before.")
    UPDATES(true),
    @Description("Cannot be true together with the other. Holds in both directions.")
    CONTRADICTS(false),
    @Description("Was a part of the other, which asserted several things at once.")
    SPLIT_FROM(true),
    @Description("Is an incident of the same wider pattern as the other. Holds in both directions.")
    SAME_PATTERN_AS(false),
    @Description("Says that something was said; the other is what was said.")
    ASSERTS_THAT(true);

    private final boolean directed;

    ClaimRelationKind(boolean directed) {
        this.directed = directed;
    }

    /** Whether it matters which claim it comes from. Such relations never lead back to where they began. */
    public boolean isDirected() {
        return directed;
    }
}
