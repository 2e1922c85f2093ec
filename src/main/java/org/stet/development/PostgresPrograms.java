package org.stet.development;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** PostgreSQL's programs for this machine, unpacked from the class path once and kept. */
record PostgresPrograms(Path directory) {

    /** Whether PostgreSQL came along: it does in development and tests, and never in production. */
    static boolean areHere() {
        return archive().isPresent();
    }

    /** Unpacks below {@code home} unless an earlier start did. */
    static PostgresPrograms under(Path home) {
        URL archive = archive()
                .orElseThrow(() -> new IllegalStateException("There is no PostgreSQL for " + platform()
                        + " among the dependencies. Set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL 18 of your own."));
        Path directory = Unprivileged.homeOfPrograms(home).resolve(nameOf(archive));
        if (!Files.isDirectory(directory)) {
            unpack(archive, directory);
        }
        return new PostgresPrograms(directory);
    }

    Path program(String name) {
        return directory.resolve("bin").resolve(name);
    }

    private static Optional<URL> archive() {
        return Optional.ofNullable(PostgresPrograms.class.getResource("/postgres-" + platform() + ".txz"));
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").matches("aarch64|arm64") ? "arm_64" : "x86_64";
        if (system.startsWith("windows")) {
            return "windows-x86_64";
        }
        if (system.startsWith("mac")) {
            return "darwin-" + processor;
        }
        return "linux-" + processor + (Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "");
    }

    /** The jar's name: it tells the version, so that a newer one is unpacked beside the older. */
    private static String nameOf(URL archive) {
        String jar = archive.getPath().replaceFirst("\\.jar!.*", "");
        return jar.substring(jar.lastIndexOf('/') + 1);
    }

    private static void unpack(URL archive, Path directory) {
        try (var packed = new BufferedInputStream(archive.openStream())) {
            Files.createDirectories(directory.getParent());
            // Moved into place when it is whole: a killed program or a second one leaves no half of it.
            Path fresh = Files.createTempDirectory(directory.getParent(), "unpacking");
            try {
                Archive.unpack(packed, fresh);
                Directories.openToReaders(fresh);
                Directories.moveUnlessThere(fresh, directory);
            } finally {
                Directories.remove(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked into " + directory, e);
        }
    }
}
