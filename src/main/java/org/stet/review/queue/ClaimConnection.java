package org.stet.review.queue;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.claim.Claim;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;

/** A page of claims. */
@Description("A page of claims.")
public record ClaimConnection(
        @Description("The claims with their places.") List<@NonNull ClaimEdge> edges,
        @Description("The claims.") List<@NonNull Claim> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,
        @Ignore ClaimFilter filter) {

    static ClaimConnection of(Page<Claim> page, ClaimFilter filter) {
        return new ClaimConnection(page.edges(ClaimEdge::new), page.nodes(), page.info(), filter);
    }
}
