package org.stet.attribution.originator;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.attribution.Attribution;
import org.stet.graphql.NodeType;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.party.Party;

/** What a party has said. */
@GraphQLApi
public class OriginatorApi {

    private static final String ORDER = "originated";

    private final OriginatorService originators;

    OriginatorApi(OriginatorService originators) {
        this.originators = originators;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description(
            "The standing attributions that go back to this party as the originator, also under the records that were merged into it, last recorded first. Those of discarded claims are left out.")
    public List<AttributionConnection> originated(
            @Source List<Party> parties,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        List<UUID> ids = parties.stream()
                .map(party -> NodeType.PARTY.uuid(party.id()).orElseThrow())
                .toList();
        List<Page<Attribution>> pages = originators.pages(ids, PageRequest.of(first, after, ORDER));
        List<AttributionConnection> connections = new ArrayList<>();
        pages.forEach(page -> connections.add(AttributionConnection.of(page, ids.get(connections.size()))));
        return connections;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("How many attributions go back to the party in all.")
    public List<@NonNull Integer> totalCount(@Source List<AttributionConnection> connections) {
        return originators.counts(
                connections.stream().map(AttributionConnection::party).toList());
    }
}
