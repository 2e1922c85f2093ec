package org.stet.imports;

import org.eclipse.microprofile.graphql.Description;

/** An import and its place in the list. */
@Description("An import and its place in the list.")
public record ImportEdge(
        @Description("The place in the list.") String cursor,
        @Description("The import.") Import node) {}
