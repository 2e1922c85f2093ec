package org.stet.publication.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.stet.graphql.Conditions;
import org.stet.graphql.SingleColumn;
import org.stet.review.scale.Verdict;

/** The rows behind files. A document is a few kilobytes, so the driver is never handed more than some hundred at once. */
@ApplicationScoped
class FrozenClaimRepository {

    private static final int AT_ONCE = 200;

    /** Was the newest version of its claim at the moment of a file, give or take. */
    private static final String STOOD_THEN = """
             AND p.recorded_at <= :latest AND NOT EXISTS (
                SELECT FROM publication newer
                WHERE newer.claim_id = p.claim_id AND newer.number > p.number
                    AND (newer.recorded_at <= :earliest OR newer.id = ANY (:seen)))""";

    private final Session session;

    FrozenClaimRepository(Session session) {
        this.session = session;
    }

    void each(PublishedClaimFilter filter, FrozenClaims.Reader reader) throws IOException {
        Conditions conditions = filter.conditions();
        NativeQuery<Object[]> query = session.createNativeQuery("""
                SELECT p.document, p.verdict
                FROM publication p
                JOIN publication_head newest ON newest.claim_id = p.claim_id AND newest.number = p.number
                WHERE %s ORDER BY p.first_published_at, p.claim_id""".formatted(conditions.text()), Object[].class);
        conditions.parameters().forEach(query::setParameter);
        query.addScalar("document", StandardBasicTypes.BINARY).addScalar("verdict", StandardBasicTypes.STRING);
        try (ScrollableResults<Object[]> rows = query.setFetchSize(AT_ONCE).scroll(ScrollMode.FORWARD_ONLY)) {
            while (rows.next()) {
                Object[] row = rows.get();
                reader.read((byte[]) row[0], row[1] == null ? null : Verdict.valueOf((String) row[1]));
            }
        }
    }

    boolean mayHold(PublishedClaimFilter filter, Instant asOf, Duration tolerance, UUID claim, int number) {
        Conditions conditions = filter.conditions()
                .and("p.claim_id = :claim", "claim", claim)
                .and("p.number = :number", "number", number);
        return exists("SELECT 1 FROM publication p WHERE %s %s", conditions, asOf, tolerance, List.of());
    }

    List<UUID> withdrawnLately(Instant asOf, Duration tolerance) {
        return SingleColumn.query(
                        session,
                        "SELECT id FROM publication WHERE change = 'WITHDRAWN' AND recorded_at > :earliest",
                        UUID.class)
                .setParameter("earliest", asOf.minus(tolerance))
                .getResultList();
    }

    boolean mayHoldWithdrawn(PublishedClaimFilter filter, Instant asOf, Duration tolerance, List<UUID> seen) {
        return exists("""
                SELECT 1 FROM publication withdrawal
                JOIN publication p ON p.claim_id = withdrawal.claim_id AND p.number < withdrawal.number
                WHERE withdrawal.change = 'WITHDRAWN' AND withdrawal.recorded_at > :earliest
                    AND withdrawal.id <> ALL (:seen) AND %s %s""", filter.conditions(), asOf, tolerance, seen);
    }

    private boolean exists(String sql, Conditions conditions, Instant asOf, Duration tolerance, List<UUID> seen) {
        NativeQuery<Integer> query =
                SingleColumn.query(session, sql.formatted(conditions.text(), STOOD_THEN) + " LIMIT 1", Integer.class);
        conditions.parameters().forEach(query::setParameter);
        query.setParameter("earliest", asOf.minus(tolerance)).setParameter("latest", asOf.plus(tolerance));
        query.setParameter("seen", seen.toArray(UUID[]::new));
        return !query.getResultList().isEmpty();
    }
}
