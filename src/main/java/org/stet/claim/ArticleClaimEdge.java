package org.stet.claim;

import org.eclipse.microprofile.graphql.Description;

/** A claim and its place among the claims of an article. */
@Description("A claim and its place among the claims of an article.")
public record ArticleClaimEdge(
        @Description("The place in the list.") String cursor,
        @Description("The claim.") Claim node) {}
