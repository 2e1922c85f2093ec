package org.stet.deployment.speed;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.stet.deployment.Memory;
import org.stet.deployment.PackagedDesk;
import org.stet.deployment.Running;

/** The packaged program on a database, and how long it took to answer. */
final class RunningDesk implements Closeable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long POLL_MILLIS = 20;
    private static final String FIRST_QUERY = "{\"query\":\"{ publishedClaims(first: 1) { nodes { id } } }\"}";

    /** The house's pages are where the generated documents say; and a cold program may take its time. */
    private static final Map<String, String> SETTINGS =
            Map.of("STET_HOUSE_URL", "http://localhost:8080", "STET_GRAPHQL_TIMEOUT", "60s");

    private final PackagedDesk desk;
    private final Client client;
    private final Duration start;

    private RunningDesk(PackagedDesk desk, int port, long begin) throws IOException, InterruptedException {
        this.desk = desk;
        this.client = new Client(URI.create("http://127.0.0.1:" + port));
        while (!answers()) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IOException(
                        "No answer. The log says:\n" + desk.program().log());
            }
            Thread.sleep(POLL_MILLIS);
        }
        this.start = Duration.ofNanos(System.nanoTime() - begin);
    }

    /**
     * Starts it and waits for its first answer.
     *
     * @param login the address of the provider whose tokens it takes
     * @param keeps whether it keeps answers and gives them again
     */
    static RunningDesk start(Map<String, String> database, String login, String heap, boolean keeps)
            throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(SETTINGS);
        if (!keeps) {
            settings.put("STET_ANSWERS_KEPT_SIZE", "0");
        }
        int port = Running.freePort();
        long begin = System.nanoTime();
        PackagedDesk desk = PackagedDesk.start(port, login, database, heap, settings);
        try {
            return new RunningDesk(desk, port, begin);
        } catch (IOException | InterruptedException noAnswer) {
            desk.close();
            throw noAnswer;
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            Request first = Request.post("/graphql", FIRST_QUERY, Map.of("Content-Type", "application/json"));
            return client.send(first).statusCode() == Client.OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    Client client() {
        return client;
    }

    /** From the start of the Java command to the first answered query. */
    Duration start() {
        return start;
    }

    long processId() {
        return desk.program().processId();
    }

    /** In megabytes. */
    long mostMemory() throws IOException {
        return Memory.most(desk.program());
    }

    @Override
    public void close() {
        desk.close();
    }
}
