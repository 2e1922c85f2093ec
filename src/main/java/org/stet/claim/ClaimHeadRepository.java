package org.stet.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.NodeType;
import org.stet.graphql.ahead.Found;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class ClaimHeadRepository implements ReadsAhead {

    private static final Part<ClaimHead> KNOWN = Part.begun(NodeType.CLAIM, ClaimHead.class, "id", """
                    (SELECT id, content_version, discarded_at IS NOT NULL AS discarded, checkability, recorded_by
                    FROM claim WHERE id = ANY (:ids)) AS head""")
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
        return ahead.of(KNOWN, claims).map(Found::rows).orElseGet(() -> read(claims));
    }

    private List<ClaimHead> read(Collection<UUID> claims) {
        return session.createQuery("""
                        select id, contentVersion, discardedAt is not null, checkability, recordedBy from ClaimEntity
                        where id in :ids
                        """, ClaimHead.class)
                .setParameter("ids", Set.copyOf(claims))
                .getResultList();
    }
}
