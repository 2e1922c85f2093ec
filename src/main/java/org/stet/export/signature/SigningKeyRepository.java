package org.stet.export.signature;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class SigningKeyRepository implements PanacheRepositoryBase<SigningKeyEntity, String> {

    /** Two nodes may begin with the same key at the same moment. */
    void addIfNew(String kid, byte[] publicKey, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO signing_key (kid, public_key, first_used_at) VALUES (:kid, :key, :now)
                        ON CONFLICT (kid) DO NOTHING
                        """)
                .setParameter("kid", kid)
                .setParameter("key", publicKey)
                .setParameter("now", now)
                .executeUpdate();
    }

    List<SigningKeyEntity> all() {
        return list("order by firstUsedAt, kid");
    }
}
