package org.stet.publication.archive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.query.NativeQuery;
import org.stet.graphql.ById;
import org.stet.graphql.Conditions;
import org.stet.graphql.NodeType;
import org.stet.graphql.SingleColumn;
import org.stet.graphql.ahead.Found;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class PublicationRepository implements PanacheRepositoryBase<PublicationEntity, UUID>, ReadsAhead {

    private static final Part<Edition> EDITIONS_OF_CLAIMS = Part.begun(
                    NodeType.CLAIM, Edition.class, "publication", """
                    publication WHERE publication.claim_id = :id ORDER BY publication.number""")
            .neededFor("Claim.publications", "Claim.preview")
            .leadingTo(NodeType.MEMBER, "published_by", "Publication.publishedBy");

    private static final Part<Edition> NEWEST_OF_CLAIMS = Part.begun(NodeType.CLAIM, Edition.class, "publication", """
                    publication JOIN publication_head USING (claim_id, number) WHERE publication_head.claim_id = :id""")
            .neededFor("Claim.publication", "Claim.publicationStatus")
            .leadingTo(NodeType.MEMBER, "published_by", "Publication.publishedBy");

    private final ReadAhead ahead;

    PublicationRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(EDITIONS_OF_CLAIMS, NEWEST_OF_CLAIMS);
    }

    private static final String EDITIONS = """
            select p.id, p.claimId, p.number, p.change, p.correctionKind, p.correctionNote, p.contentVersion,
                p.publishedAt, p.firstPublishedAt, p.recordedAt, p.publishedBy, p.digest, p.redactedAt
            from PublicationEntity p where p.claimId in :claims""";

    private static final String NEWEST = """
             FROM publication p JOIN publication_head newest ON newest.claim_id = p.claim_id AND newest.number = p.number
            WHERE\s""";

    /** Documents are long: whoever needs none asks for the versions without theirs. Oldest first. */
    List<Edition> editions(Collection<UUID> claims) {
        return ahead.of(EDITIONS_OF_CLAIMS, claims).map(Found::rows).orElseGet(() -> readEditions(claims));
    }

    private List<Edition> readEditions(Collection<UUID> claims) {
        return getEntityManager()
                .createQuery(EDITIONS + " order by p.claimId, p.number", Edition.class)
                .setParameter("claims", claims)
                .getResultList();
    }

    List<Edition> newestEditions(Collection<UUID> claims) {
        return ahead.of(NEWEST_OF_CLAIMS, claims).map(Found::rows).orElseGet(() -> readNewest(claims));
    }

    private List<Edition> readNewest(Collection<UUID> claims) {
        String newest = " and p.number = (select max(n.number) from PublicationEntity n where n.claimId = p.claimId)";
        return getEntityManager()
                .createQuery(EDITIONS + newest, Edition.class)
                .setParameter("claims", claims)
                .getResultList();
    }

    List<PublicationEntity> byIds(Collection<UUID> ids) {
        return ById.find(getEntityManager(), PublicationEntity.class, ids);
    }

    Optional<PublicationEntity> newest(UUID claim) {
        return find("claimId = ?1 order by number desc", claim).firstResultOptional();
    }

    Optional<PublicationEntity> numbered(UUID claim, int number) {
        return find("claimId = ?1 and number = ?2", claim, number).firstResultOptional();
    }

    /** The version that was the newest at a moment. */
    Optional<PublicationEntity> newestAt(UUID claim, Instant at) {
        return find("claimId = ?1 and publishedAt <= ?2 order by number desc", claim, at)
                .firstResultOptional();
    }

    /** A version and the first withdrawal after it, as far as there are any. */
    List<PublicationEntity> numberedAndWithdrawn(UUID claim, int number) {
        return find(
                        "claimId = ?1 and (number = ?2 or (number > ?2 and change = ?3)) order by number",
                        claim,
                        number,
                        PublicationChange.WITHDRAWN)
                .range(0, 1)
                .list();
    }

    /** The first withdrawal after a version. */
    Optional<PublicationEntity> withdrawalAfter(UUID claim, int number) {
        return find(
                        "claimId = ?1 and number > ?2 and change = ?3 order by number",
                        claim,
                        number,
                        PublicationChange.WITHDRAWN)
                .firstResultOptional();
    }

    List<PublicationEntity> search(ReviewSearch search) {
        PublishedClaimOrder order = ReviewSearch.ORDER;
        Conditions conditions = order.after(search.page().after(), search.conditions());
        String sql = "SELECT p.*%s%s ORDER BY p.%s %s, p.claim_id %4$s LIMIT %s OFFSET %s"
                .formatted(
                        NEWEST,
                        conditions.text(),
                        order.column(),
                        order.direction(),
                        search.page().fetch(),
                        search.skip());
        return rows(sql, conditions);
    }

    /** Empty before anything was published. */
    Optional<Instant> changedAt() {
        String latest = """
                SELECT greatest((SELECT max(recorded_at) FROM publication),
                    (SELECT max(redacted_at) FROM publication WHERE redaction_id IS NOT NULL)) AS at""";
        return Optional.ofNullable(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(latest, Instant.class)
                .addScalar("at", Instant.class)
                .getSingleResult());
    }

    /** For each filter in turn, and one at least. */
    @SuppressWarnings("unchecked")
    List<Integer> counts(List<PublishedClaimFilter> filters) {
        Conditions counting = Conditions.counting(
                NEWEST, filters.stream().map(PublishedClaimFilter::conditions).toList());
        Query query = getEntityManager().createNativeQuery(counting.text(), Object[].class);
        counting.parameters().forEach(query::setParameter);
        List<Object[]> counted = query.getResultList();
        return counted.stream().map(row -> ((Number) row[1]).intValue()).toList();
    }

    /** Those of certain versions, newest or not, that a filter asks for. */
    List<UUID> matching(Collection<UUID> ids, PublishedClaimFilter filter) {
        Conditions conditions =
                filter.conditions().and("p.id = ANY (cast(:versions AS uuid[]))", "versions", ids.toArray(UUID[]::new));
        NativeQuery<UUID> query = SingleColumn.query(
                getEntityManager(), "SELECT p.id FROM publication p WHERE " + conditions.text(), UUID.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Those of certain versions after which their claim was withdrawn. */
    Set<UUID> withdrawnSince(Collection<UUID> ids) {
        return Set.copyOf(getEntityManager()
                .createQuery("""
                        select p.id from PublicationEntity p where p.id in :ids and exists (
                            select 1 from PublicationEntity w
                            where w.claimId = p.claimId and w.number > p.number and w.change = :withdrawn)
                        """, UUID.class)
                .setParameter("ids", ids)
                .setParameter("withdrawn", PublicationChange.WITHDRAWN)
                .getResultList());
    }

    /** Whether a certain version, newest or not, is among those that a filter asks for. */
    boolean matches(UUID claim, int number, PublishedClaimFilter filter) {
        Conditions conditions = filter.conditions()
                .and("p.claim_id = :claim", "claim", claim)
                .and("p.number = :number", "number", number);
        return !rows("SELECT p.* FROM publication p WHERE " + conditions.text(), conditions)
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<PublicationEntity> rows(String sql, Conditions conditions) {
        Query query = getEntityManager()
                .createNativeQuery(sql, PublicationEntity.class)
                .setHint(HibernateHints.HINT_READ_ONLY, true);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
