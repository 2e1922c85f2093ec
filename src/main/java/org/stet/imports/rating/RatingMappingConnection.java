package org.stet.imports.rating;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;

/** A page of mappings, by label. */
@Description("A page of mappings, by label.")
public record RatingMappingConnection(
        @Description("The mappings with their places.") List<@NonNull RatingMappingEdge> edges,
        @Description("The mappings.") List<@NonNull RatingMapping> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,
        @Nullable @Ignore String text) {

    static RatingMappingConnection of(Page<RatingMapping> page, String text) {
        return new RatingMappingConnection(page.edges(RatingMappingEdge::new), page.nodes(), page.info(), text);
    }
}
