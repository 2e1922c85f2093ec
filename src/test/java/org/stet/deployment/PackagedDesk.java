package org.stet.deployment;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What ./mvnw package leaves, run with the settings of docker-compose.yml. */
final class PackagedDesk implements Closeable {

    static final Path LIBRARIES = Path.of("target", "quarkus-app", "lib", "main");

    private static final List<String> COMMAND = List.of(
            Running.java(),
            "-Xmx512m",
            "-jar",
            Path.of("target", "quarkus-app", "quarkus-run.jar").toString());

    private final Running program;
    private final int port;

    private PackagedDesk(Running program, int port) {
        this.program = program;
        this.port = port;
    }

    static PackagedDesk start(int port, String realm, Map<String, String> database) throws IOException {
        Map<String, String> settings = new HashMap<>(ComposeFile.read().environment("app"));
        database.forEach((name, value) -> settings.put(environmentName(name), value));
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", realm);
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        settings.put("STET_HOUSE_URL", "http://localhost:" + port);
        return new PackagedDesk(Running.start("packaged-desk", COMMAND, settings), port);
    }

    /** Nothing is set: it ought to end by itself. */
    static Running startWithNothing() throws IOException {
        return Running.start("packaged-desk-with-nothing", COMMAND, Map.of("QUARKUS_HTTP_PORT", "0"));
    }

    private static String environmentName(String property) {
        return property.replaceAll("[^a-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    void isReady(Duration patience) throws IOException, InterruptedException {
        program.awaitOk("http://127.0.0.1:" + port + "/q/health/ready", patience);
    }

    @Override
    public void close() {
        program.close();
    }
}
