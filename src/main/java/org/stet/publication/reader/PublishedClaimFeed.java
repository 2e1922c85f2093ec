package org.stet.publication.reader;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.stet.graphql.NodeType;
import org.stet.journal.JournalEvent;
import org.stet.journal.JournalFeed;
import org.stet.publication.archive.PublishedClaimFilter;

/** What readers see, as it changes. */
@GraphQLApi
public class PublishedClaimFeed {

    private final JournalFeed feed;
    private final PublishedClaims claims;

    PublishedClaimFeed(JournalFeed feed, PublishedClaims claims) {
        this.feed = feed;
        this.claims = claims;
    }

    @Subscription
    @Nullable
    @PermitAll
    @Description("Every change of what readers see from now on, each once and in order.")
    public Multi<ClaimPublished> claimPublished(
            @Nullable
                    @Description(
                            "Which claims; all when left out. A withdrawal is asked for when the version before it was.")
                    PublishedClaimFilter filter) {
        PublishedClaimFilter wanted = filter == null ? PublishedClaimFilter.ALL : filter;
        return feed.portions()
                .emitOn(Infrastructure.getDefaultWorkerPool(), 1)
                .map(portion -> claims.events(versions(portion), wanted))
                .onItem()
                .transformToMultiAndConcatenate(events -> Multi.createFrom().iterable(events));
    }

    /** The version is what the entry concerns. */
    private static List<UUID> versions(List<JournalEvent> portion) {
        return portion.stream()
                .filter(event -> event.type() == NodeType.PUBLISHED_CLAIM)
                .flatMap(event -> event.concerns().stream())
                .toList();
    }
}
