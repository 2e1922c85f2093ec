package org.stet.publication.redaction;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;

/** A page of redactions, newest first. */
@Description("A page of redactions, newest first.")
public record RedactionConnection(
        @Description("The redactions with their places.") List<@NonNull RedactionEdge> edges,
        @Description("The redactions.") List<@NonNull Redaction> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,
        @Nullable @Ignore Boolean confirmed) {

    static RedactionConnection of(Page<Redaction> page, Boolean confirmed) {
        return new RedactionConnection(page.edges(RedactionEdge::new), page.nodes(), page.info(), confirmed);
    }
}
