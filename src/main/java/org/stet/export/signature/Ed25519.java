package org.stet.export.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;

/** Keys of the curve Ed25519. */
final class Ed25519 {

    private Ed25519() {}

    static KeyPair generate() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    /**
     * The pair to which a private key belongs. A file holds the private key alone, and the platform derives the public one
     * nowhere but where it makes a pair: it is made again, from the same secret bytes instead of random ones.
     */
    static KeyPair pairOf(EdECPrivateKey key) throws GeneralSecurityException {
        byte[] secret = key.getBytes().orElseThrow(() -> new GeneralSecurityException("the key tells no bytes"));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new Known(secret));
        KeyPair pair = generator.generateKeyPair();
        if (!pair.getPrivate().equals(key)) {
            throw new GeneralSecurityException("the public key could not be found");
        }
        return pair;
    }

    /** @param encoded DER, as in a PEM file */
    static PublicKey publicKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException writtenHereAlone) {
            throw new IllegalStateException(writtenHereAlone);
        }
    }

    private static final class Known extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        Known(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] target) {
            System.arraycopy(bytes, 0, target, 0, target.length);
        }
    }
}
