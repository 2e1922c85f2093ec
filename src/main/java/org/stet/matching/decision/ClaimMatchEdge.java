package org.stet.matching.decision;

import org.eclipse.microprofile.graphql.Description;

/** A decision and its place in the list. */
@Description("A decision on two claims and its place in the list.")
public record ClaimMatchEdge(
        @Description("The place in the list.") String cursor,
        @Description("The decision.") ClaimMatch node) {}
