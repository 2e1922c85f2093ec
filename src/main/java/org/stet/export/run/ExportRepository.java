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
import org.stet.graphql.ById;
import org.stet.graphql.Cursor;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.PageRequest;
import org.stet.graphql.SingleColumn;

@ApplicationScoped
class ExportRepository implements PanacheRepositoryBase<ExportEntity, UUID> {

    /** The lock between erasures and the beginnings of exports: an export must not read what is just being erased. */
    private static final long ERASURES = 7_305_214_470_223_618_601L;

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
        return ById.find(getEntityManager(), ExportEntity.class, ids);
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

    /** Those that something is left to do for, first asked for first. */
    List<UUID> open() {
        return session.createSelectionQuery(
                        "select id from ExportEntity where state in (QUEUED, RUNNING) order by recordedAt, id",
                        UUID.class)
                .getResultList();
    }

    List<UUID> running() {
        return session.createSelectionQuery(
                        "select id from ExportEntity where state = RUNNING order by recordedAt, id", UUID.class)
                .getResultList();
    }

    /** Those whose files are there and show the desk at a moment or later. */
    List<ExportEntity> doneSince(Instant moment) {
        return list("state = ?1 and asOf >= ?2 order by asOf, id", ExportState.DONE, moment);
    }

    List<ExportEntity> erasedSince(Instant moment) {
        return list("state = ?1 and erasedAt >= ?2", ExportState.ERASED, moment);
    }

    /** Whether nobody writes the export; if so, nobody else does before the caller's transaction ends. */
    boolean takeLife(UUID id) {
        return SingleColumn.query(session, "SELECT pg_try_advisory_xact_lock(:key)", Boolean.class)
                .setParameter("key", id.getMostSignificantBits())
                .getSingleResult();
    }

    /** Waits until no erasure is under way, and keeps others waiting until the caller's transaction ends. */
    void keepErasuresOut() {
        SingleColumn.query(session, "SELECT 1 FROM (SELECT pg_advisory_xact_lock_shared(:key)) AS held", Integer.class)
                .setParameter("key", ERASURES)
                .getSingleResult();
    }

    /** Waits until no export is being begun, and keeps others from it until the caller's transaction ends. */
    void keepBeginningsOut() {
        SingleColumn.query(session, "SELECT 1 FROM (SELECT pg_advisory_xact_lock(:key)) AS held", Integer.class)
                .setParameter("key", ERASURES)
                .getSingleResult();
    }

    /**
     * Notes how far an export is. That is no change of the export, so it keeps its version.
     *
     * @return false when the export is not at this version any more: somebody cancelled it, or has it begun anew
     */
    boolean note(UUID id, int version, Progress progress) {
        return session.createMutationQuery("""
                        update ExportEntity set written = :written, total = :total, asOf = :asOf
                        where id = :id and state = RUNNING and version = :version""")
                        .setParameter("written", progress.written())
                        .setParameter("total", progress.total())
                        .setParameter("asOf", progress.asOf())
                        .setParameter("id", id)
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
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
