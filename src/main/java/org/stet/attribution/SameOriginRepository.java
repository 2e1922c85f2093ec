package org.stet.attribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.journal.By;

/** Which attributions are marked as having the same origin. Marks of removed attributions rest. */
@ApplicationScoped
class SameOriginRepository {

    private final Session session;

    SameOriginRepository(Session session) {
        this.session = session;
    }

    /** The marks on these attributions, oldest first. */
    List<SameOriginMark> of(Collection<UUID> attributions) {
        if (attributions.isEmpty()) {
            return List.of();
        }
        return session.createNativeQuery("""
                        SELECT one_id, other_id, reason, marked_at FROM same_origin
                        JOIN attribution one ON one.id = one_id AND one.removed_at IS NULL
                        JOIN attribution other ON other.id = other_id AND other.removed_at IS NULL
                        WHERE one_id = ANY (:ids) OR other_id = ANY (:ids)
                        ORDER BY marked_at, one_id, other_id
                        """, SameOriginMark.class)
                .setParameter("ids", attributions.toArray(UUID[]::new))
                .getResultList();
    }

    void add(UUID attribution, UUID other, String reason, By by) {
        session.createNativeMutationQuery("""
                        INSERT INTO same_origin (one_id, other_id, reason, marked_at, marked_by)
                        VALUES (least(:one, :other), greatest(:one, :other), :reason, :at, :by)
                        """)
                .setParameter("one", attribution)
                .setParameter("other", other)
                .setParameter("reason", reason)
                .setParameter("at", by.at())
                .setParameter("by", by.member())
                .executeUpdate();
    }

    void remove(UUID attribution, UUID other) {
        session.createNativeMutationQuery("""
                        DELETE FROM same_origin
                        WHERE one_id = least(:one, :other) AND other_id = greatest(:one, :other)
                        """)
                .setParameter("one", attribution)
                .setParameter("other", other)
                .executeUpdate();
    }
}
