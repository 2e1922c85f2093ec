package org.stet.matching.decision;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;

/** A page of what was decided about a claim and others that look like it. */
@Description("A page of what was decided about a claim and others that look like it, newest first.")
public record ClaimMatchConnection(
        @Description("The decisions with their places.") List<@NonNull ClaimMatchEdge> edges,
        @Description("The decisions.") List<@NonNull ClaimMatch> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,
        @Ignore UUID claim) {

    static ClaimMatchConnection of(Page<ClaimMatch> page, UUID claim) {
        return new ClaimMatchConnection(page.edges(ClaimMatchEdge::new), page.nodes(), page.info(), claim);
    }
}
