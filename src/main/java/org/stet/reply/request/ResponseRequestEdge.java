package org.stet.reply.request;

import org.eclipse.microprofile.graphql.Description;

/** A request and its place in the list. */
@Description("A request and its place in the list.")
public record ResponseRequestEdge(
        @Description("The place in the list.") String cursor,
        @Description("The request.") ResponseRequest node) {}
