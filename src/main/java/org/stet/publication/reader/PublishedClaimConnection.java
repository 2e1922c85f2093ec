package org.stet.publication.reader;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;
import org.stet.publication.archive.PublishedClaimFacets;
import org.stet.publication.document.PublishedClaim;

/** A page of published claims. */
@Description("A page of published claims.")
public record PublishedClaimConnection(
        @Description("The claims with their places.") List<@NonNull PublishedClaimEdge> edges,
        @Description("The claims.") List<@NonNull PublishedClaim> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,

        @Description(
                "Whether the list holds every claim that the filter lets through. A ranked list ends with the best 400, and then this is false.")
        boolean complete,

        @Ignore IntSupplier total,
        @Ignore Supplier<PublishedClaimFacets> facets) {

    /** @param total counts the claims of the whole list, for whoever asks; {@code facets} likewise, or says null */
    public static PublishedClaimConnection of(
            Page<PublishedClaim> page, IntSupplier total, Supplier<PublishedClaimFacets> facets) {
        return new PublishedClaimConnection(
                page.edges(PublishedClaimEdge::new), page.nodes(), page.info(), true, total, facets);
    }

    static PublishedClaimConnection of(RankedClaims ranked, Supplier<PublishedClaimFacets> facets) {
        return new PublishedClaimConnection(
                ranked.edges(),
                ranked.page().nodes(),
                ranked.page().info(),
                ranked.hits().complete(),
                ranked.hits().ranked()::size,
                facets);
    }
}
