package org.stet.party;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;

/** A page of parties, by name. */
@Description("A page of parties, by name.")
public record PartyConnection(
        @Description("The parties with their places.") List<@NonNull PartyEdge> edges,
        @Description("The parties.") List<@NonNull Party> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,
        @Ignore PartyFilter filter) {

    static PartyConnection of(Page<Party> page, PartyFilter filter) {
        return new PartyConnection(page.edges(PartyEdge::new), page.nodes(), page.info(), filter);
    }
}
