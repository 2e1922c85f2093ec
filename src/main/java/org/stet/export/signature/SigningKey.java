package org.stet.export.signature;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * A key that manifests are signed with.
 *
 * @param kid the thumbprint of the public key (RFC 7638), by which a signature names it
 */
record SigningKey(String kid, KeyPair pair) {

    static final String ALGORITHM = "EdDSA";

    static SigningKey of(KeyPair pair) {
        return new SigningKey(kid(pair.getPublic()), pair);
    }

    static String kid(PublicKey key) {
        return jwk(key).getKeyId();
    }

    /** A detached JWS in its compact form (RFC 7515, appendix F): the signed text stands elsewhere. */
    String sign(String text) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(ALGORITHM);
        signature.setKeyIdHeaderValue(kid);
        signature.setKey(pair.getPrivate());
        signature.setPayloadBytes(text.getBytes(StandardCharsets.UTF_8));
        try {
            return signature.getDetachedContentCompactSerialization();
        } catch (JoseException ourOwnKeyAlwaysSigns) {
            throw new IllegalStateException(ourOwnKeyAlwaysSigns);
        }
    }

    /** A public key as a JWK, named by its thumbprint. */
    static PublicJsonWebKey jwk(PublicKey key) {
        PublicJsonWebKey jwk = new OctetKeyPairJsonWebKey(key);
        jwk.setKeyId(jwk.calculateBase64urlEncodedThumbprint("SHA-256"));
        jwk.setUse("sig");
        jwk.setAlgorithm(ALGORITHM);
        return jwk;
    }

    static Map<String, Object> published(PublicKey key) {
        return jwk(key).toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }
}
