package org.stet.export.signature;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.PublicKey;
import java.time.Clock;
import java.util.List;

/** The public keys that manifests were ever signed with: an old manifest verifies when the key has long been another. */
@ApplicationScoped
class KnownKeys {

    private final SigningKeyRepository keys;
    private final Clock clock;

    KnownKeys(SigningKeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    void remember(SigningKey key) {
        QuarkusTransaction.requiringNew()
                .run(() -> keys.addIfNew(key.kid(), key.pair().getPublic().getEncoded(), clock.instant()));
    }

    /** The first used first. */
    @Transactional
    List<PublicKey> all() {
        return keys.all().stream().map(SigningKeyEntity::publicKey).toList();
    }
}
