package org.stet.journal;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;

/** A page of the journal, newest first. */
@Description("A page of the journal, newest first.")
public record JournalConnection(
        @Description("The entries with their places.") List<@NonNull JournalEdge> edges,
        @Description("The entries.") List<@NonNull JournalEntry> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,
        @Ignore JournalQuery query) {

    static JournalConnection of(Page<JournalEntry> page, JournalQuery query) {
        return new JournalConnection(page.edges(JournalEdge::new), page.nodes(), page.info(), query);
    }
}
