package org.stet.review.house;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class HouseSettingsRepository implements PanacheRepositoryBase<HouseSettingsEntity, UUID> {

    /** The only row, which the migration wrote. */
    HouseSettingsEntity only() {
        return findAll().singleResult();
    }

    HouseSettingsEntity lock() {
        return findAll().withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
    }
}
