package org.stet.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.ById;
import org.stet.graphql.Conditions;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class PartyRepository implements PanacheRepositoryBase<PartyEntity, UUID>, ReadsAhead {

    /** With those that their merges lead to. */
    private static final Part<PartyEntity> KNOWN = Part.onTheWay(
                    NodeType.PARTY, PartyEntity.class, "party", "party WHERE party.id = :id")
            .leadingTo(NodeType.PARTY, "canonical_id")
            .sparing("recorded_by")
            .sparing("changed_at", "Party.changedAt")
            .sparing("changed_by")
            .sparing("recorded_at", "Party.recordedAt")
            .sparing("merged_at")
            .sparing("merged_by")
            .sparing("sort_name")
            .sparing("search_text")
            .sparing("aliases", "Party.aliases");

    private final ReadAhead ahead;

    PartyRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(KNOWN);
    }

    Optional<PartyEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<PartyEntity> byIds(Collection<UUID> ids) {
        return ahead.with(KNOWN, ids, rest -> ById.find(getEntityManager(), PartyEntity.class, rest));
    }

    /** All records that stand for the same parties as these, themselves included. */
    List<UUID> families(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("""
                        select distinct other.id from PartyEntity one, PartyEntity other
                        where one.id in :ids and other.canonicalId = one.canonicalId
                        """, UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** After a merge or unmerge: works out anew which record each of these parties stands for. */
    void settleCanonical(Collection<UUID> roots) {
        getEntityManager().flush();
        getEntityManager().createNativeQuery("""
                        WITH RECURSIVE root AS (
                            SELECT id, canonical_id FROM party WHERE id IN (:roots)
                        ), affected AS (
                            SELECT id FROM party WHERE canonical_id IN (SELECT canonical_id FROM root)
                                OR id IN (SELECT id FROM root)
                        ), step AS (
                            SELECT party.id, party.merged_into, party.id AS reached
                            FROM party JOIN affected USING (id)
                            UNION ALL
                            SELECT step.id, party.merged_into, party.id
                            FROM step JOIN party ON party.id = step.merged_into
                        )
                        UPDATE party SET canonical_id = step.reached
                        FROM step
                        WHERE step.id = party.id AND step.merged_into IS NULL AND canonical_id <> step.reached
                        """).setParameter("roots", roots).executeUpdate();
        getEntityManager().clear();
    }

    List<PartyEntity> page(PartyFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter);
        if (page.after() != null) {
            conditions.andAfter(
                    "(sortName, id) > (:afterKey, :afterId)", page.after().key(), page.after());
        }
        return find(conditions.text() + " order by sortName, id", conditions.parameters())
                .range(0, page.first())
                .list();
    }

    int count(PartyFilter filter) {
        Conditions conditions = conditions(filter);
        return (int) count(conditions.text(), conditions.parameters());
    }

    private static Conditions conditions(PartyFilter filter) {
        Conditions conditions = new Conditions().and("mergedInto is null");
        if (filter == null) {
            return conditions;
        }
        return conditions.andAny("kind in :kinds", "kinds", filter.kind()).andContains("searchText", filter.text());
    }
}
