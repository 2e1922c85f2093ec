package org.stet.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.ById;

@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<ClaimEntity, UUID> {

    Optional<ClaimEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ClaimEntity> byIds(Collection<UUID> ids) {
        return ById.find(getEntityManager(), ClaimEntity.class, ids);
    }

    /** Reads the content version again, after it was raised. */
    ClaimEntity reread(ClaimEntity claim) {
        getEntityManager().refresh(claim);
        return claim;
    }
}
