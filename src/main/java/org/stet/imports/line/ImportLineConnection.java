package org.stet.imports.line;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;
import org.stet.imports.LineOutcome;

/** A page of the checks of a file, in the file's order. */
@Description("A page of the checks of a file, in the file's order.")
public record ImportLineConnection(
        @Description("The checks with their places.") List<@NonNull ImportLineEdge> edges,
        @Description("The checks.") List<@NonNull ImportLine> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,
        @Ignore UUID run,
        @Ignore List<LineOutcome> outcomes) {

    static ImportLineConnection of(Page<ImportLine> page, UUID run, List<LineOutcome> outcomes) {
        return new ImportLineConnection(page.edges(ImportLineEdge::new), page.nodes(), page.info(), run, outcomes);
    }
}
