package org.stet.export.set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.stet.claim.Claim;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;
import org.stet.graphql.OrderDirection;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.publication.Publications;
import org.stet.publication.archive.FacetCounts;
import org.stet.publication.archive.FrozenClaims;
import org.stet.publication.archive.PublishedClaimFacets;
import org.stet.publication.archive.PublishedClaimOrder;
import org.stet.publication.document.DocumentJson;
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

    private static final int PORTION = 100;
    private static final String ORDER = "exportedClaims";

    private final PublishedClaims published;
    private final ClaimQueue queue;
    private final Publications publications;
    private final FrozenClaims frozen;
    private final FacetCounts facets;
    private final DocumentJson json;
    private final Session session;
    private final Clock clock;

    ClaimsOfSet(
            PublishedClaims published,
            ClaimQueue queue,
            Publications publications,
            FrozenClaims frozen,
            FacetCounts facets,
            DocumentJson json,
            Session session,
            Clock clock) {
        this.published = published;
        this.queue = queue;
        this.publications = publications;
        this.frozen = frozen;
        this.facets = facets;
        this.json = json;
        this.session = session;
        this.clock = clock;
    }

    @Transactional
    public int count(ClaimSetScope scope, ClaimSetFilter filter) {
        return scope == ClaimSetScope.PUBLISHED
                ? published.count(Translation.published(filter))
                : queue.count(Translation.verified(filter));
    }

    /** Null for a set that readers do not see. */
    @Transactional
    PublishedClaimFacets facets(ClaimSetScope scope, ClaimSetFilter filter) {
        return scope == ClaimSetScope.PUBLISHED ? facets.of(Translation.published(filter)) : null;
    }

    /** How many claims are in each set now. */
    @Transactional
    Map<ClaimSet, Integer> counts(List<ClaimSet> sets) {
        Map<ClaimSet, Integer> counts = new HashMap<>();
        List<ClaimSet> overPublished = sets.stream()
                .filter(set -> set.scope() == ClaimSetScope.PUBLISHED)
                .toList();
        List<ClaimSet> overVerified = sets.stream()
                .filter(set -> set.scope() == ClaimSetScope.VERIFIED)
                .toList();
        put(counts, overPublished, published.counts(filters(overPublished, Translation::published)));
        put(counts, overVerified, queue.counts(filters(overVerified, Translation::verified)));
        return counts;
    }

    private static <F> List<F> filters(List<ClaimSet> sets, Function<ClaimSetFilter, F> translation) {
        return sets.stream().map(ClaimSet::filter).map(translation).toList();
    }

    private static void put(Map<ClaimSet, Integer> counts, List<ClaimSet> sets, List<Integer> counted) {
        for (int i = 0; i < sets.size(); i++) {
            counts.put(sets.get(i), counted.get(i));
        }
    }

    @Transactional
    public Page<PublishedClaim> page(ClaimSetScope scope, ClaimSetFilter filter, PageRequest page) {
        return scope == ClaimSetScope.PUBLISHED
                ? published.page(Translation.published(filter), FIRST_PUBLISHED_FIRST, page)
                : verified(filter, clock.instant(), page);
    }

    /**
     * All of them as the caller's transaction sees them, one document after another, without keeping any.
     *
     * @param asOf when verified claims are dated, which were not published under any date
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void each(ClaimSetScope scope, ClaimSetFilter filter, Instant asOf, FrozenClaims.Reader reader)
            throws IOException {
        if (scope == ClaimSetScope.PUBLISHED) {
            frozen.each(Translation.published(filter), reader);
        } else {
            eachVerified(filter, asOf, reader);
        }
    }

    private void eachVerified(ClaimSetFilter filter, Instant asOf, FrozenClaims.Reader reader) throws IOException {
        session.setDefaultReadOnly(true);
        PageRequest page = new PageRequest(PORTION, null, ORDER);
        Page<PublishedClaim> portion = verified(filter, asOf, page);
        while (!portion.nodes().isEmpty()) {
            for (PublishedClaim claim : portion.nodes()) {
                reader.read(json.write(claim).getBytes(StandardCharsets.UTF_8), claim.verdict());
            }
            session.clear();
            Cursor end = Cursor.decode(portion.info().endCursor(), ORDER);
            portion = verified(filter, asOf, new PageRequest(PORTION, end, ORDER));
        }
    }

    private Page<PublishedClaim> verified(ClaimSetFilter filter, Instant asOf, PageRequest page) {
        Page<Claim> found = queue.page(Translation.verified(filter), FIRST_RECORDED_FIRST, page);
        List<UUID> ids = found.nodes().stream()
                .map(claim -> NodeType.CLAIM.uuid(claim.id()).orElseThrow())
                .toList();
        Map<UUID, PublishedClaim> documents = publications.unpublished(ids, asOf);
        return new Page<>(ids.stream().map(documents::get).toList(), found.cursors(), found.info());
    }
}
