package org.stet.matching.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.ById;
import org.stet.graphql.Cursor;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class ClaimMatchRepository implements PanacheRepositoryBase<ClaimMatchEntity, UUID>, ReadsAhead {

    /** As many as the longest page takes, and one that says whether there are more. */
    private static final Part<Place> FIRST_PAGE = Part.begun(NodeType.CLAIM, Place.class, "place", """
                    (SELECT :id AS claim, id, recorded_at AS at FROM claim_match
                    WHERE claim_id = :id OR other_claim_id = :id
                    ORDER BY recorded_at DESC, id DESC LIMIT 101) AS place ORDER BY place.at DESC, place.id DESC""")
            .neededFor("Claim.matches")
            .leadingTo(NodeType.CLAIM_MATCH, "id");

    private static final Part<ClaimMatchEntity> KNOWN = Part.onTheWay(
                    NodeType.CLAIM_MATCH,
                    ClaimMatchEntity.class,
                    "claim_match",
                    "claim_match WHERE claim_match.id = :id")
            .leadingTo(NodeType.CLAIM, "claim_id", "ClaimMatch.claim", "ClaimMatch.relation")
            .leadingTo(NodeType.CLAIM, "other_claim_id", "ClaimMatch.otherClaim")
            .leadingTo(NodeType.MEMBER, "recorded_by", "ClaimMatch.decidedBy")
            .leadingTo(NodeType.MEMBER, "changed_by", "ClaimMatch.revokedBy");

    private final ReadAhead ahead;

    ClaimMatchRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(FIRST_PAGE, KNOWN);
    }

    private static final Instant LATER_THAN_ALL = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID ANY = new UUID(0, 0);

    /** Each decision once for either of its claims that is asked for. */
    private static final String SEEN = """
            WITH seen AS (
                SELECT claim_id AS claim, id, recorded_at FROM claim_match WHERE claim_id IN (:claims)
                UNION ALL
                SELECT other_claim_id, id, recorded_at FROM claim_match WHERE other_claim_id IN (:claims)
            )
            """;

    /** A decision's place in the list of one of its claims. */
    record Place(UUID claim, UUID id, Instant at) {}

    record Counted(UUID claim, long matches) {}

    Optional<ClaimMatchEntity> standing(Pair pair) {
        return find("""
                decision <> ?1 and ((claimId = ?2 and otherClaimId = ?3) or (claimId = ?3 and otherClaimId = ?2))
                """, MatchDecision.REVOKED, pair.claim(), pair.other()).firstResultOptional();
    }

    /** Every decision that stands about the claim and any other. */
    List<ClaimMatchEntity> standingOf(UUID claim) {
        return list("decision <> ?1 and (claimId = ?2 or otherClaimId = ?2)", MatchDecision.REVOKED, claim);
    }

    /** Of each claim as many as the page asks for, newest first. */
    List<Place> page(Collection<UUID> claims, PageRequest page) {
        return page.after() == null
                ? ahead.of(FIRST_PAGE, claims)
                        .map(found -> found.first(page.fetch()))
                        .orElseGet(() -> read(claims, page))
                : read(claims, page);
    }

    private List<Place> read(Collection<UUID> claims, PageRequest page) {
        return session()
                .createNativeQuery(SEEN + """
                        SELECT claim, id, recorded_at FROM (
                            SELECT seen.*,
                                row_number() OVER (PARTITION BY claim ORDER BY recorded_at DESC, id DESC) AS number
                            FROM seen WHERE (recorded_at, id) < (:afterKey, CAST(:afterId AS uuid))
                        ) AS numbered
                        WHERE number <= :fetch ORDER BY claim, recorded_at DESC, id DESC
                        """, Place.class)
                .setParameter("claims", claims)
                .setParameter("afterKey", page.after() == null ? LATER_THAN_ALL : moment(page.after()))
                .setParameter(
                        "afterId", page.after() == null ? ANY : page.after().id())
                .setParameter("fetch", page.fetch())
                .getResultList();
    }

    private static Instant moment(Cursor cursor) {
        return DatePrecision.INSTANT.begin(cursor.key()).orElseThrow(Cursor::invalid);
    }

    /** Claims without any are left out. */
    List<Counted> counts(Collection<UUID> claims) {
        return session()
                .createNativeQuery(SEEN + "SELECT claim, count(*) FROM seen GROUP BY claim", Counted.class)
                .setParameter("claims", claims)
                .getResultList();
    }

    List<ClaimMatchEntity> byIds(Collection<UUID> ids) {
        return ahead.with(KNOWN, ids, rest -> ById.find(getEntityManager(), ClaimMatchEntity.class, rest));
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }
}
