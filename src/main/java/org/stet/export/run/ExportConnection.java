package org.stet.export.run;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;

/** A page of exports, newest first. */
@Description("A page of exports, newest first.")
public record ExportConnection(
        @Description("The exports with their places.") List<@NonNull ExportEdge> edges,
        @Description("The exports.") List<@NonNull Export> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,
        @Ignore UUID set) {

    static ExportConnection of(Page<Export> page, UUID set) {
        return new ExportConnection(page.edges(ExportEdge::new), page.nodes(), page.info(), set);
    }
}
