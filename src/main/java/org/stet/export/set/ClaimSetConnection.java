package org.stet.export.set;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;

/** A page of claim sets, newest first. */
@Description("A page of claim sets, newest first.")
public record ClaimSetConnection(
        @Description("The claim sets with their places.") List<@NonNull ClaimSetEdge> edges,

        @Description("The claim sets.") List<@NonNull ClaimSet> nodes,
        @Description("Where the page lies.") PageInfo pageInfo) {

    static ClaimSetConnection of(Page<ClaimSet> page) {
        return new ClaimSetConnection(page.edges(ClaimSetEdge::new), page.nodes(), page.info());
    }
}
