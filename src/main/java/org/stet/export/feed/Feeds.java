package org.stet.export.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.stet.export.set.ClaimSet;
import org.stet.export.set.ClaimSetScope;
import org.stet.export.set.ClaimSetService;
import org.stet.export.set.Translation;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.publication.archive.Archive;
import org.stet.publication.archive.PublishedClaimOrder;
import org.stet.publication.reader.PublishedClaims;

/** The feeds of the sets over published claims. */
@ApplicationScoped
class Feeds {

    private static final PageRequest NEWEST = new PageRequest(50, null, PublishedClaimOrder.NEWEST_FIRST.mark());

    private final ClaimSetService sets;
    private final PublishedClaims claims;
    private final Archive archive;

    Feeds(ClaimSetService sets, PublishedClaims claims, Archive archive) {
        this.sets = sets;
        this.claims = claims;
        this.archive = archive;
    }

    /** Empty for a set that the caller may not see, and for one that has no feed. */
    @Transactional
    Optional<Feed> find(String setId) {
        return NodeType.CLAIM_SET
                .uuid(setId)
                .flatMap(sets::find)
                .filter(set -> set.scope() == ClaimSetScope.PUBLISHED && set.discardedAt() == null)
                .map(this::of);
    }

    private Feed of(ClaimSet set) {
        Instant published = archive.changedAt().orElse(set.changedAt());
        return new Feed(
                set,
                claims.page(Translation.published(set.filter()), PublishedClaimOrder.NEWEST_FIRST, NEWEST)
                        .nodes(),
                published.isAfter(set.changedAt()) ? published : set.changedAt());
    }
}
