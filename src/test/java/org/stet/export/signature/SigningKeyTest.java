package org.stet.export.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.util.Base64;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    private static final String MANIFEST = "{\n  \"manifestVersion\" : 1,\n  \"house\" : \"Zürich\"\n}\n";

    private final SigningKey key = SigningKey.of(pair());

    private static KeyPair pair() {
        try {
            return Ed25519.generate();
        } catch (java.security.GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static boolean verifies(String signature, String manifest, SigningKey by) throws Exception {
        String[] parts = signature.split("\\.", -1);
        String payload =
                Base64.getUrlEncoder().withoutPadding().encodeToString(manifest.getBytes(StandardCharsets.UTF_8));
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(by.pair().getPublic());
        verifier.update((parts[0] + "." + payload).getBytes(StandardCharsets.US_ASCII));
        return verifier.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    @Test
    void signsTheBytesOfAManifestAndNoOthers() throws Exception {
        String signature = key.sign(MANIFEST);

        assertThat(signature).matches("[\\w-]+\\.\\.[\\w-]+");
        assertThat(verifies(signature, MANIFEST, key)).isTrue();
        assertThat(verifies(signature, MANIFEST + "\n", key)).isFalse();
        assertThat(verifies(signature, MANIFEST, SigningKey.of(pair()))).isFalse();
    }

    @Test
    void saysInTheSignatureWhichKeyItWas() throws Exception {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(key.sign(MANIFEST));

        assertThat(signature.getAlgorithmHeaderValue()).isEqualTo("EdDSA");
        assertThat(signature.getKeyIdHeaderValue()).isEqualTo(key.kid());
        assertThat(SigningKey.published(key.pair().getPublic()))
                .containsEntry("kid", key.kid())
                .containsEntry("kty", "OKP")
                .containsEntry("crv", "Ed25519")
                .containsEntry("use", "sig")
                .containsEntry("alg", "EdDSA")
                .containsKey("x")
                .doesNotContainKey("d");
    }

    @Test
    void isTheSameAfterItWasReadFromItsFile(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("key.pem");
        KeyFile.writeOnce(file, key.pair().getPrivate());
        EdECPrivateKey read = KeyFile.read(file);

        assertThat(SigningKey.of(Ed25519.pairOf(read)).kid()).isEqualTo(key.kid());
    }

    @Test
    void isKeptForItsOwnerAloneAndNeverReplaced(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("key.pem");
        KeyFile.writeOnce(file, key.pair().getPrivate());
        String first = Files.readString(file);
        KeyFile.writeOnce(file, pair().getPrivate());

        assertThat(Files.readString(file)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.list(directory)).containsExactly(file);
    }
}
