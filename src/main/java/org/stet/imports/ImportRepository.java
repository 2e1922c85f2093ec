package org.stet.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.ById;
import org.stet.graphql.Conditions;
import org.stet.graphql.Cursor;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.PageRequest;
import org.stet.graphql.SingleColumn;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<ImportEntity, UUID> {

    Optional<ImportEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ImportEntity> byIds(Collection<UUID> ids) {
        return ById.find(getEntityManager(), ImportEntity.class, ids);
    }

    /** Newest first. */
    List<ImportEntity> page(List<ImportState> states, PageRequest page) {
        Conditions conditions = conditions(states);
        if (page.after() != null) {
            conditions.andAfter(
                    "(recordedAt, id) < (:afterKey, :afterId)",
                    DatePrecision.INSTANT.begin(page.after().key()).orElseThrow(Cursor::invalid),
                    page.after());
        }
        return find(conditions.text() + " order by recordedAt desc, id desc", conditions.parameters())
                .range(0, page.first())
                .list();
    }

    int count(List<ImportState> states) {
        Conditions conditions = conditions(states);
        return (int) count(conditions.text(), conditions.parameters());
    }

    private static Conditions conditions(List<ImportState> states) {
        return new Conditions().andAny("state in :states", "states", states);
    }

    /** What a program has to work on, the longest waiting first. */
    List<UUID> atWork() {
        return getEntityManager()
                .createQuery("select id from ImportEntity where state in :states order by changedAt", UUID.class)
                .setParameter("states", List.of(ImportState.READING, ImportState.APPROVING))
                .getResultList();
    }

    /** Those of these imports to which nothing will happen any more. */
    List<UUID> over(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select id from ImportEntity where id in :ids and finishedAt is not null", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Whether nobody else works on it; until the transaction ends nobody else will. */
    boolean take(UUID id) {
        return SingleColumn.query(getEntityManager(), "SELECT pg_try_advisory_xact_lock(:key)", Boolean.class)
                .setParameter("key", id.getMostSignificantBits())
                .getSingleResult();
    }

    /** Notes that a program begins. */
    void begin(UUID id, long total) {
        update("attempts = attempts + 1, done = 0, total = ?2 where id = ?1", id, total);
    }

    /** The next step begins with no attempt; after the last one nothing is noted any more. */
    void beginAnew(ImportEntity run) {
        if (!run.state().isOver()) {
            update("attempts = 0, done = 0 where id = ?1", run.id());
        }
    }

    /** Whether the import is still in this state. */
    boolean advance(UUID id, ImportState state, long done) {
        return update("done = ?3 where id = ?1 and state = ?2", id, state, done) > 0;
    }

    /** For what takes longer than a request may. */
    void takeYourTime() {
        getEntityManager().createNativeQuery("SET LOCAL statement_timeout = 0").executeUpdate();
    }

    void checkConstraintsNow() {
        getEntityManager().createNativeQuery("SET CONSTRAINTS ALL IMMEDIATE").executeUpdate();
    }
}
