package org.stet.export.signature;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.stet.export.disk.ExportDirectory;
import org.stet.export.disk.ExportSettings;

/** The key that this program signs with. */
@ApplicationScoped
class SigningKeys {

    private static final String OWN_KEY = "signing-key.pem";

    private final ExportSettings settings;
    private final ExportDirectory directory;
    private final KnownKeys known;
    private SigningKey current;

    SigningKeys(ExportSettings settings, ExportDirectory directory, KnownKeys known) {
        this.settings = settings;
        this.directory = directory;
        this.known = known;
    }

    /** A key that somebody chose is not found to be unreadable when the first export is done. */
    void check(@Observes StartupEvent start) {
        if (settings.signingKey().isPresent()) {
            current();
        }
    }

    /** The key, which whoever verifies can find from now on. */
    synchronized SigningKey current() {
        if (current == null) {
            SigningKey read = settings.signingKey().map(SigningKeys::configured).orElseGet(this::own);
            known.remember(read);
            current = read;
        }
        return current;
    }

    private static SigningKey configured(Path file) {
        try {
            return read(file);
        } catch (IOException | GeneralSecurityException | ClassCastException unreadable) {
            throw new UnreadableKey(
                    "stet.export.signing-key names %s, and no Ed25519 key in PKCS #8 PEM can be read from it: %s"
                            .formatted(file.toAbsolutePath(), unreadable.getMessage()),
                    unreadable);
        }
    }

    private SigningKey own() {
        Path file = null;
        try {
            file = directory.itself().resolve(OWN_KEY);
            if (!Files.exists(file)) {
                KeyFile.writeOnce(file, Ed25519.generate().getPrivate());
            }
            return read(file);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new UnreadableKey("The program's own signing key cannot be read or made: " + file, unreadable);
        }
    }

    private static SigningKey read(Path file) throws IOException, GeneralSecurityException {
        return SigningKey.of(Ed25519.pairOf(KeyFile.read(file)));
    }
}
