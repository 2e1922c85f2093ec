package org.stet.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.NodeType;
import org.stet.graphql.ahead.Found;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class ClaimHeadRepository implements ReadsAhead {

    private static final String HEADS = """
            SELECT id, content_version, discarded_at IS NOT NULL AS discarded, checkability, recorded_by
            FROM claim WHERE id = ANY (:ids)""";

    private static final Part<ClaimHead> KNOWN = Part.begun(
                    NodeType.CLAIM, ClaimHead.class, "id", "(" + HEADS + ") AS head")
            .neededFor("Claim.verificationStatus", "Claim.check", "Claim.blockers", "Claim.preview");

    private final Session session;
    private final ReadAhead ahead;

    ClaimHeadRepository(Session session, ReadAhead ahead) {
        this.session = session;
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(KNOWN);
    }

    /** Unknown ids are left out. */
    List<ClaimHead> byIds(Collection<UUID> claims) {
        return ahead.of(KNOWN, claims).map(Found::rows).orElseGet(() -> query(HEADS, claims));
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
