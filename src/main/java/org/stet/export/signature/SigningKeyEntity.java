package org.stet.export.signature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.PublicKey;
import java.time.Instant;

@Entity
@Table(name = "signing_key")
class SigningKeyEntity {

    @Id
    private String kid;

    private byte[] publicKey;
    private Instant firstUsedAt;

    protected SigningKeyEntity() {}

    PublicKey publicKey() {
        return Ed25519.publicKey(publicKey);
    }
}
