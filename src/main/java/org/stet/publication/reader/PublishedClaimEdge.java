package org.stet.publication.reader;

import org.eclipse.microprofile.graphql.Description;
import org.stet.publication.document.PublishedClaim;

/** A published claim and its place in the list. */
@Description("A published claim and its place in the list.")
public record PublishedClaimEdge(
        @Description("The place in the list.") String cursor,
        @Description("The claim.") PublishedClaim node) {}
