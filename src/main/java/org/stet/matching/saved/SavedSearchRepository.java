package org.stet.matching.saved;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SavedSearchRepository implements PanacheRepositoryBase<SavedSearchEntity, UUID> {

    Optional<SavedSearchEntity> of(UUID member, UUID id) {
        return find("id = ?1 and recordedBy = ?2", id, member).firstResultOptional();
    }

    Optional<SavedSearchEntity> lock(UUID member, UUID id) {
        return find("id = ?1 and recordedBy = ?2", id, member)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<SavedSearchEntity> all(UUID member) {
        return list("recordedBy = ?1 order by name", member);
    }

    int count(UUID member) {
        return (int) count("recordedBy = ?1", member);
    }

    /** @param but the search that may have the name; null for none */
    boolean isTaken(UUID member, String name, UUID but) {
        return find("recordedBy = ?1 and name = ?2", member, name).stream()
                .anyMatch(search -> !search.id().equals(but));
    }

    /**
     * Past the entity, whose version counts what the search says.
     *
     * @return whether the member has such a search
     */
    boolean see(UUID member, UUID id, Instant at) {
        return getEntityManager()
                        .createNativeQuery("""
                                UPDATE saved_search SET seen_at = greatest(seen_at, :at)
                                WHERE id = :id AND recorded_by = :member""")
                        .setParameter("id", id)
                        .setParameter("member", member)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}
