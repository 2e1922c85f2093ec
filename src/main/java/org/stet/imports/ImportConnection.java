package org.stet.imports;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;

/** A page of imports, newest first. */
@Description("A page of imports, newest first.")
public record ImportConnection(
        @Description("The imports with their places.") List<@NonNull ImportEdge> edges,
        @Description("The imports.") List<@NonNull Import> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,
        @Ignore List<ImportState> states) {

    static ImportConnection of(Page<Import> page, List<ImportState> states) {
        return new ImportConnection(page.edges(ImportEdge::new), page.nodes(), page.info(), states);
    }
}
