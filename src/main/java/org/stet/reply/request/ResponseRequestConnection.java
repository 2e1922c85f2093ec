package org.stet.reply.request;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;

/** A page of requests. */
@Description("A page of requests: those that wait for an answer by deadline, so overdue ones first, then the others.")
public record ResponseRequestConnection(
        @Description("The requests with their places.") List<@NonNull ResponseRequestEdge> edges,
        @Description("The requests.") List<@NonNull ResponseRequest> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,
        @Ignore ResponseRequestFilter filter) {

    static ResponseRequestConnection of(Page<ResponseRequest> page, ResponseRequestFilter filter) {
        return new ResponseRequestConnection(page.edges(ResponseRequestEdge::new), page.nodes(), page.info(), filter);
    }
}
