package org.stet.reply.response;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;

/** A page of a party's responses. */
@Description("A page of a party's responses, newest first.")
public record CompanyResponseConnection(
        @Description("The responses with their places.") List<@NonNull CompanyResponseEdge> edges,
        @Description("The responses.") List<@NonNull CompanyResponse> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,
        @Ignore UUID company) {

    static CompanyResponseConnection of(Page<CompanyResponse> page, UUID company) {
        return new CompanyResponseConnection(page.edges(CompanyResponseEdge::new), page.nodes(), page.info(), company);
    }
}
