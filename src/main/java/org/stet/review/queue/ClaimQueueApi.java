package org.stet.review.queue;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.graphql.PageRequest;

/** The desk's list of claims. */
@GraphQLApi
public class ClaimQueueApi {

    private final ClaimQueue queue;

    ClaimQueueApi(ClaimQueue queue) {
        this.queue = queue;
    }

    @Query
    @RolesAllowed(Roles.REPORTER)
    @Description("The desk's claims, the newest first unless asked for otherwise.")
    public ClaimConnection claims(
            @Nullable @Description("Which claims; all that are not discarded when left out.") ClaimFilter filter,
            @Nullable @Description("In which order; the last recorded first when left out.") ClaimOrder orderBy,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        ClaimFilter wanted = filter == null ? ClaimFilter.ALL : filter;
        ClaimOrder order = orderBy == null ? ClaimOrder.NEWEST_FIRST : orderBy;
        return ClaimConnection.of(queue.page(wanted, order, PageRequest.of(first, after, order.mark())), wanted);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("How many claims the filter lets through in all.")
    public int totalCount(@Source ClaimConnection connection) {
        return queue.count(connection.filter());
    }
}
