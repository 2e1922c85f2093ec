package org.stet.export.disk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How claim sets are exported. */
@ConfigMapping(prefix = "stet.export")
public interface ExportSettings {

    /** The directory that exports are kept in. Several nodes of one desk share it; whoever may read it reads them all. */
    @WithDefault("exports")
    Path directory();

    /**
     * The file with the private key that manifests are signed with: Ed25519, PKCS #8 in PEM, as {@code openssl genpkey
     * -algorithm ed25519} writes it. Without it the program makes one, once, and keeps it beside the exports.
     */
    Optional<Path> signingKey();

    /** How long one export may take before it is given up. It reads one snapshot of the database all that time. */
    @WithDefault("1h")
    Duration longestRun();

    /** How often a node looks for exports that nobody told it of: those of another node that is gone. */
    @WithDefault("5s")
    Duration poll();
}
