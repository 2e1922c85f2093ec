package org.stet.export.set;

import org.eclipse.microprofile.graphql.Description;

/** A claim set and its place in the list. */
@Description("A claim set and its place in the list.")
public record ClaimSetEdge(
        @Description("The place in the list.") String cursor,
        @Description("The claim set.") ClaimSet node) {}
