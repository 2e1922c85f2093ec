package org.stet.export.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.export.set.Audience;
import org.stet.graphql.Cursor;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.PageRequest;

@ApplicationScoped
class ExportRepository implements PanacheRepositoryBase<ExportEntity, UUID> {

    private final Session session;

    ExportRepository(Session session) {
        this.session = session;
    }

    /** An export of a set and its place. */
    record Place(UUID set, UUID export, Instant requestedAt) {}

    record Counted(UUID set, long exports) {}

    Optional<ExportEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ExportEntity> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Of each set as many exports as the page asks for, newest first. */
    List<Place> page(Collection<UUID> sets, Audience audience, PageRequest page) {
        boolean begins = page.after() == null;
        return session.createNativeQuery("""
                        SELECT asked.id AS set, found.id AS export, found.recorded_at
                        FROM unnest(:sets) AS asked (id) CROSS JOIN LATERAL (
                            SELECT run.id, run.recorded_at FROM export_run run
                            WHERE run.claim_set_id = asked.id AND %s
                                AND (run.recorded_at, run.id)
                                    < (CAST(:beforeAt AS timestamptz), CAST(:beforeId AS uuid))
                            ORDER BY run.recorded_at DESC, run.id DESC LIMIT :fetch
                        ) AS found
                        ORDER BY asked.id, found.recorded_at DESC, found.id DESC
                        """.formatted(seenBy(audience)), Place.class)
                .setParameter("sets", sets.toArray(UUID[]::new))
                .setParameter("beforeAt", begins ? "infinity" : moment(page.after()))
                .setParameter(
                        "beforeId", (begins ? new UUID(0, 0) : page.after().id()).toString())
                .setParameter("fetch", page.fetch())
                .getResultList();
    }

    List<Counted> count(Collection<UUID> sets, Audience audience) {
        return session.createNativeQuery("""
                        SELECT run.claim_set_id AS set, count(*) AS exports FROM export_run run
                        WHERE run.claim_set_id = ANY (:sets) AND %s GROUP BY run.claim_set_id
                        """.formatted(seenBy(audience)), Counted.class)
                .setParameter("sets", sets.toArray(UUID[]::new))
                .getResultList();
    }

    private static String seenBy(Audience audience) {
        return switch (audience) {
            case READERS -> "run.is_public";
            case DESK -> "run.scope = 'PUBLISHED'";
            case EDITORS -> "true";
        };
    }

    private static String moment(Cursor cursor) {
        return DatePrecision.INSTANT
                .begin(cursor.key())
                .orElseThrow(Cursor::invalid)
                .toString();
    }
}
