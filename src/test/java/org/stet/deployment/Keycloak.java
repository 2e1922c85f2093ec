package org.stet.deployment;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The login of docker-compose.yml without Docker: the same version, the same realm, the same settings, except for its
 * database and its port.
 */
final class Keycloak implements Closeable {

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Path REALM = Path.of("src", "main", "docker", "keycloak", "stet-realm.json");

    private final Running server;
    private final int port;

    private Keycloak(Running server, int port) {
        this.server = server;
        this.port = port;
    }

    /** @param desk the address that its realm lets log in */
    static Keycloak start(String desk) throws IOException, InterruptedException {
        Path home = home();
        remove(home.resolve("data"));
        Path imports = Files.createDirectories(home.resolve("data").resolve("import"));
        Files.copy(REALM, imports.resolve(REALM.getFileName()));
        int port = Running.freePort();
        List<String> command = List.of(
                home.resolve("bin").resolve(isWindows() ? "kc.bat" : "kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        Keycloak keycloak = new Keycloak(Running.start("keycloak", command, settings(desk, port)), port);
        try {
            keycloak.server.awaitOk(keycloak.realm("127.0.0.1") + "/.well-known/openid-configuration", PATIENCE);
            return keycloak;
        } catch (IOException | InterruptedException notReady) {
            keycloak.close();
            throw notReady;
        }
    }

    private static Map<String, String> settings(String desk, int port) {
        Map<String, String> settings = new HashMap<>(ComposeFile.read().environment("keycloak"));
        // Its own database, and no second port for its health.
        settings.keySet().removeIf(name -> name.startsWith("KC_DB") || name.equals("KC_HEALTH_ENABLED"));
        settings.put("KC_HOSTNAME", "http://localhost:" + port);
        settings.put("STET_URL", desk);
        settings.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        // Light compilation: it starts once and lives for a minute.
        settings.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        settings.put("JAVA_HOME", System.getProperty("java.home"));
        return settings;
    }

    private static Path home() throws IOException {
        try (Stream<Path> found = Files.list(Path.of("target"))) {
            return found.filter(path -> path.getFileName().toString().matches("keycloak-[\\d.]+"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    /** As a browser sees it. */
    String address() {
        return address("localhost");
    }

    String realm() {
        return realm("localhost");
    }

    String realm(String host) {
        return address(host) + "/realms/stet";
    }

    private String address(String host) {
        return "http://" + host + ":" + port;
    }

    @Override
    public void close() {
        server.close();
    }

    private static void remove(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(directory)) {
            inside.sorted(Comparator.reverseOrder()).forEach(Keycloak::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
