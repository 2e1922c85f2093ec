package org.stet.reply.response;

import org.eclipse.microprofile.graphql.Description;

/** A response and its place in the list. */
@Description("A response and its place in the list.")
public record CompanyResponseEdge(
        @Description("The place in the list.") String cursor,
        @Description("The response.") CompanyResponse node) {}
