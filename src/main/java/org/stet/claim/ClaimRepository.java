package org.stet.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.ById;
import org.stet.graphql.NodeType;
import org.stet.graphql.ahead.Found;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<ClaimEntity, UUID>, ReadsAhead {

    private static final Part<ClaimEntity> KNOWN = Part.begun(
                    NodeType.CLAIM, ClaimEntity.class, "claim", "claim WHERE claim.id = :id")
            .sparing("changed_at", "Claim.changedAt")
            .sparing("changed_by")
            .sparing("discarded_why", "Claim.discardedWhy");

    private final ReadAhead ahead;

    ClaimRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(KNOWN);
    }

    Optional<ClaimEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ClaimEntity> byIds(Collection<UUID> ids) {
        return readAhead(ids).orElseGet(() -> ById.find(getEntityManager(), ClaimEntity.class, ids));
    }

    /** Empty when they are not to be had without asking the database. */
    Optional<List<ClaimEntity>> readAhead(Collection<UUID> ids) {
        return ahead.of(KNOWN, ids).map(Found::rows);
    }

    Optional<ClaimEntity> known(UUID id) {
        return readAhead(List.of(id)).map(read -> read.stream().findFirst()).orElseGet(() -> findByIdOptional(id));
    }

    /** Reads the content version again, after it was raised. */
    ClaimEntity reread(ClaimEntity claim) {
        getEntityManager().refresh(claim);
        return claim;
    }
}
