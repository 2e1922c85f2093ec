package org.stet.publication.reader;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;
import org.stet.publication.archive.PublishedClaimFilter;
import org.stet.publication.document.PublishedClaim;

/** A page of published claims. */
@Description("A page of published claims.")
public record PublishedClaimConnection(
        @Description("The claims with their places.") List<@NonNull PublishedClaimEdge> edges,
        @Description("The claims.") List<@NonNull PublishedClaim> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,
        @Ignore PublishedClaimFilter filter) {

    static PublishedClaimConnection of(Page<PublishedClaim> page, PublishedClaimFilter filter) {
        return new PublishedClaimConnection(page.edges(PublishedClaimEdge::new), page.nodes(), page.info(), filter);
    }
}
