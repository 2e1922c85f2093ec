package org.stet.imports.line;

import org.eclipse.microprofile.graphql.Description;

/** A check of a file and its place in the list. */
@Description("A check of a file and its place in the list.")
public record ImportLineEdge(
        @Description("The place in the list.") String cursor,
        @Description("The check.") ImportLine node) {}
