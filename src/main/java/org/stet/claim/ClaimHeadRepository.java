package org.stet.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class ClaimHeadRepository {

    private static final String HEADS = """
            SELECT id, content_version, discarded_at IS NOT NULL AS discarded, checkability, recorded_by
            FROM claim WHERE id = ANY (:ids)""";

    private final Session session;
    private final ClaimRepository claims;

    ClaimHeadRepository(Session session, ClaimRepository claims) {
        this.session = session;
        this.claims = claims;
    }

    /** Unknown ids are left out. */
    List<ClaimHead> byIds(Collection<UUID> ids) {
        return claims.readAhead(ids)
                .map(read -> read.stream().map(ClaimEntity::head).toList())
                .orElseGet(() -> query(HEADS, ids));
    }

    /** Locks them, always in the same order. Of a row that somebody else held, PostgreSQL gives what it became. */
    List<ClaimHead> lock(Collection<UUID> claims) {
        return query(HEADS + " ORDER BY id FOR NO KEY UPDATE", claims);
    }

    private List<ClaimHead> query(String sql, Collection<UUID> claims) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("ids", claims.toArray(UUID[]::new))
                .setTupleTransformer((row, names) -> new ClaimHead(
                        (UUID) row[0], (Integer) row[1], (Boolean) row[2], Checkability.valueOf((String) row[3]), (UUID)
                                row[4]))
                .getResultList();
    }
}
