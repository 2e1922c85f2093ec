package org.stet.imports.rating;

import org.eclipse.microprofile.graphql.Description;

/** A mapping and its place in the list. */
@Description("A mapping and its place in the list.")
public record RatingMappingEdge(
        @Description("The place in the list.") String cursor,
        @Description("The mapping.") RatingMapping node) {}
