package org.stet.review.queue;

import org.eclipse.microprofile.graphql.Description;
import org.stet.claim.Claim;

/** A claim and its place in the list. */
@Description("A claim and its place in the list.")
public record ClaimEdge(
        @Description("The place in the list.") String cursor,
        @Description("The claim.") Claim node) {}
