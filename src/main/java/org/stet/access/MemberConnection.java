package org.stet.access;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;

/** A page of members, by name. */
@Description("A page of members, by name.")
public record MemberConnection(
        @Description("The members with their places.") List<@NonNull MemberEdge> edges,
        @Description("The members.") List<@NonNull Member> nodes,
        @Description("Where the page lies.") PageInfo pageInfo) {

    static MemberConnection of(Page<Member> page) {
        return new MemberConnection(page.edges(MemberEdge::new), page.nodes(), page.info());
    }
}
