package org.stet.review.house;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class HouseSettingsRepository implements PanacheRepositoryBase<HouseSettingsEntity, UUID>, ReadsAhead {

    /** Every claim has the same. */
    private static final Part<HouseSettingsEntity> ONLY = Part.begun(
                    NodeType.CLAIM, HouseSettingsEntity.class, "house_settings", "house_settings")
            .neededFor("Claim.blockers");

    private final ReadAhead ahead;

    HouseSettingsRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(ONLY);
    }

    /** The only row, which the migration wrote. */
    HouseSettingsEntity only() {
        return ahead.any(ONLY).orElseGet(() -> findAll().singleResult());
    }

    HouseSettingsEntity lock() {
        return findAll().withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
    }
}
