package org.stet.deployment.speed;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.stet.deployment.Memory;
import org.stet.deployment.PackagedDesk;
import org.stet.deployment.Running;

/** The packaged program on a database, and how long it took to answer. */
final class RunningDesk implements Closeable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long POLL_MILLIS = 20;
    private static final int OK = 200;
    private static final String FIRST_QUERY = "{\"query\":\"{ publishedClaims(first: 1) { nodes { id } } }\"}";

    private final PackagedDesk desk;
    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Duration start;

    private RunningDesk(PackagedDesk desk, int port, long begin) throws IOException, InterruptedException {
        this.desk = desk;
        this.address = URI.create("http://127.0.0.1:" + port);
        while (!answers()) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IOException(
                        "No answer. The log says:\n" + desk.program().log());
            }
            Thread.sleep(POLL_MILLIS);
        }
        this.start = Duration.ofNanos(System.nanoTime() - begin);
    }

    /** @param login the address of the provider whose tokens it takes */
    static RunningDesk start(Map<String, String> database, String login, String heap)
            throws IOException, InterruptedException {
        int port = Running.freePort();
        long begin = System.nanoTime();
        PackagedDesk desk = PackagedDesk.start(port, login, database, heap);
        try {
            return new RunningDesk(desk, port, begin);
        } catch (IOException | InterruptedException noAnswer) {
            desk.close();
            throw noAnswer;
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return send(Request.post("/graphql", FIRST_QUERY, Map.of("Content-Type", "application/json")))
                            .statusCode()
                    == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    String ask(Request request) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request);
        String body = answer.body();
        if (answer.statusCode() != OK || body.startsWith("{\"errors\"") || body.contains("\"userErrors\":[{")) {
            throw new AssertionError(answer.statusCode() + ": " + body);
        }
        return body;
    }

    HttpResponse<String> send(Request request) throws IOException, InterruptedException {
        HttpRequest.Builder built = HttpRequest.newBuilder(address.resolve(request.path()));
        request.headers().forEach(built::header);
        built.method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.body()));
        return http.send(built.build(), BodyHandlers.ofString());
    }

    URI address() {
        return address;
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
