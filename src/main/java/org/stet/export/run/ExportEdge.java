package org.stet.export.run;

import org.eclipse.microprofile.graphql.Description;

/** An export and its place in the list. */
@Description("An export and its place in the list.")
public record ExportEdge(
        @Description("The place in the list.") String cursor,
        @Description("The export.") Export node) {}
