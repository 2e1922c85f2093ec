package org.stet.export.set;

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

@ApplicationScoped
class ClaimSetRepository implements PanacheRepositoryBase<ClaimSetEntity, UUID> {

    Optional<ClaimSetEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ClaimSetEntity> byIds(Collection<UUID> ids) {
        return ById.find(getEntityManager(), ClaimSetEntity.class, ids);
    }

    /** @param but the set that may have the name; null for none */
    boolean isTaken(String name, UUID but) {
        Conditions conditions = new Conditions()
                .and("discardedAt is null")
                .and("name = :name", "name", name)
                .and("id <> :but", "but", but);
        return count(conditions.text(), conditions.parameters()) > 0;
    }

    /** Newest first. */
    List<ClaimSetEntity> page(Audience audience, PageRequest page) {
        Conditions conditions = conditions(audience);
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

    int count(Audience audience) {
        Conditions conditions = conditions(audience);
        return (int) count(conditions.text(), conditions.parameters());
    }

    private static Conditions conditions(Audience audience) {
        Conditions conditions = new Conditions().and("discardedAt is null");
        return switch (audience) {
            case READERS -> conditions.and("isPublic = true");
            case DESK -> conditions.and("scope = :scope", "scope", ClaimSetScope.PUBLISHED);
            case EDITORS -> conditions;
        };
    }
}
