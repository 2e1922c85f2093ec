package org.stet.publication.redaction;

import org.eclipse.microprofile.graphql.Description;

/** A redaction and its place in the list. */
@Description("A redaction and its place in the list.")
public record RedactionEdge(
        @Description("The place in the list.") String cursor,
        @Description("The redaction.") Redaction node) {}
