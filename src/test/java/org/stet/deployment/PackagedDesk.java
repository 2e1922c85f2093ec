package org.stet.deployment;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What ./mvnw package leaves, run with the settings of docker-compose.yml. */
public final class PackagedDesk implements Closeable {

    static final Path LIBRARIES = Path.of("target", "quarkus-app", "lib", "main");

    static final String HEAP = "512m";

    /** As the image has it: on a small heap the program has less work with it than with the one that Java picks. */
    static final String COLLECTOR = "-XX:+UseParallelGC";

    private final Running program;
    private final int port;

    private PackagedDesk(Running program, int port) {
        this.program = program;
        this.port = port;
    }

    private static List<String> command(String heap) {
        String program = Path.of("target", "quarkus-app", "quarkus-run.jar").toString();
        return List.of(Running.java(), "-Xmx" + heap, COLLECTOR, "-jar", program);
    }

    static PackagedDesk start(int port, String realm, Map<String, String> database) throws IOException {
        return start(port, realm, database, HEAP);
    }

    /** @param heap how much of it there is, as the Java command takes it */
    static PackagedDesk start(int port, String realm, Map<String, String> database, String heap) throws IOException {
        return start(port, realm, database, heap, Map.of());
    }

    /** @param besides what is set otherwise than in docker-compose.yml */
    public static PackagedDesk start(
            int port, String realm, Map<String, String> database, String heap, Map<String, String> besides)
            throws IOException {
        Map<String, String> settings = new HashMap<>(ComposeFile.read().environment("app"));
        database.forEach((name, value) -> settings.put(environmentName(name), value));
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", realm);
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        settings.put("STET_EXPORT_DIRECTORY", below("exports", port));
        settings.put("STET_IMPORT_DIRECTORY", below("imports", port));
        settings.put("STET_HOUSE_URL", "http://localhost:" + port);
        settings.putAll(besides);
        return new PackagedDesk(Running.start("packaged-desk", command(heap), settings), port);
    }

    private static String below(String directory, int port) {
        return Path.of("target", directory, Integer.toString(port)).toString();
    }

    /** Nothing is set: it ought to end by itself. */
    static Running startWithNothing() throws IOException {
        return Running.start("packaged-desk-with-nothing", command(HEAP), Map.of("QUARKUS_HTTP_PORT", "0"));
    }

    /** Nothing is set either. */
    static Running rehearse() throws IOException {
        List<String> command =
                Stream.concat(command(HEAP).stream(), Stream.of("rehearse")).toList();
        return Running.start("packaged-desk-rehearsing", command, Map.of());
    }

    private static String environmentName(String property) {
        return property.replaceAll("[^a-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    public Running program() {
        return program;
    }

    public void isReady(Duration patience) throws IOException, InterruptedException {
        program.awaitOk("http://127.0.0.1:" + port + "/q/health/ready", patience);
    }

    @Override
    public void close() {
        program.close();
    }
}
