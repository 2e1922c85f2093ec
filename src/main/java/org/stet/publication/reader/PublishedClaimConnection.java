package org.stet.publication.reader;

import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;
import org.stet.publication.document.PublishedClaim;

/** A page of published claims. */
@Description("A page of published claims.")
public record PublishedClaimConnection(
        @Description("The claims with their places.") List<@NonNull PublishedClaimEdge> edges,
        @Description("The claims.") List<@NonNull PublishedClaim> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    /** @param total counts the claims of the whole list, for whoever asks */
    public static PublishedClaimConnection of(Page<PublishedClaim> page, IntSupplier total) {
        return new PublishedClaimConnection(page.edges(PublishedClaimEdge::new), page.nodes(), page.info(), total);
    }
}
