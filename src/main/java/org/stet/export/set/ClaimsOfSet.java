package org.stet.export.set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.claim.Claim;
import org.stet.graphql.NodeType;
import org.stet.graphql.OrderDirection;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.publication.Publications;
import org.stet.publication.archive.PublishedClaimOrder;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.reader.PublishedClaims;
import org.stet.review.queue.ClaimOrder;
import org.stet.review.queue.ClaimQueue;

/** The claims that are in a set now, in the order in which an export writes them. */
@ApplicationScoped
public class ClaimsOfSet {

    private static final PublishedClaimOrder FIRST_PUBLISHED_FIRST =
            new PublishedClaimOrder(PublishedClaimOrder.Field.FIRST_PUBLISHED_AT, OrderDirection.ASC);
    private static final ClaimOrder FIRST_RECORDED_FIRST =
            new ClaimOrder(ClaimOrder.Field.RECORDED, OrderDirection.ASC);

    private final PublishedClaims published;
    private final ClaimQueue queue;
    private final Publications publications;
    private final Clock clock;

    ClaimsOfSet(PublishedClaims published, ClaimQueue queue, Publications publications, Clock clock) {
        this.published = published;
        this.queue = queue;
        this.publications = publications;
        this.clock = clock;
    }

    @Transactional
    public int count(ClaimSetScope scope, ClaimSetFilter filter) {
        return scope == ClaimSetScope.PUBLISHED
                ? published.count(Translation.published(filter))
                : queue.count(Translation.verified(filter));
    }

    @Transactional
    public Page<PublishedClaim> page(ClaimSetScope scope, ClaimSetFilter filter, PageRequest page) {
        return scope == ClaimSetScope.PUBLISHED
                ? published.page(Translation.published(filter), FIRST_PUBLISHED_FIRST, page)
                : verified(filter, page);
    }

    private Page<PublishedClaim> verified(ClaimSetFilter filter, PageRequest page) {
        Page<Claim> found = queue.page(Translation.verified(filter), FIRST_RECORDED_FIRST, page);
        List<UUID> ids = found.nodes().stream()
                .map(claim -> NodeType.CLAIM.uuid(claim.id()).orElseThrow())
                .toList();
        Map<UUID, PublishedClaim> documents = publications.unpublished(ids, clock.instant());
        return new Page<>(ids.stream().map(documents::get).toList(), found.cursors(), found.info());
    }
}
