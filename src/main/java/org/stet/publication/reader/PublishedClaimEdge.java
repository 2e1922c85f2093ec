package org.stet.publication.reader;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.stet.publication.document.PublishedClaim;
import org.stet.wording.Fragments;

/** A published claim and its place in the list. */
@Description("A published claim and its place in the list.")
public record PublishedClaimEdge(
        @Description("The place in the list.") String cursor,
        @Description("The claim.") PublishedClaim node,

        @Nullable
        @Description(
                "How well the claim fits the text, from 0 to 1 as for `similarClaims`; null unless the list is ranked.")
        Double score,

        @Ignore Fragments asked) {

    PublishedClaimEdge(String cursor, PublishedClaim node) {
        this(cursor, node, null, null);
    }
}
