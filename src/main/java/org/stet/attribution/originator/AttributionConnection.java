package org.stet.attribution.originator;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.attribution.Attribution;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;

/** A page of attributions, last recorded first. */
@Description("A page of attributions, last recorded first.")
public record AttributionConnection(
        @Description("The attributions with their places.") List<@NonNull AttributionEdge> edges,
        @Description("The attributions.") List<@NonNull Attribution> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,
        @Ignore UUID party) {

    static AttributionConnection of(Page<Attribution> page, UUID party) {
        return new AttributionConnection(page.edges(AttributionEdge::new), page.nodes(), page.info(), party);
    }
}
