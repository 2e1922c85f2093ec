package org.stet.deployment.speed;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.stet.deployment.Running;

/**
 * Another GraphQL server over the desk's tables, out of a directory: its program {@code start} is told by DATABASE_URL and
 * PORT where to ask and where to answer, and of each question that it is asked, {@code <name>.graphql} has its own form.
 */
final class OtherServer implements Closeable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String ANYTHING = "/graphql?query=%7B__typename%7D";

    private final Path directory;
    private final int port;
    private final Running server;

    private OtherServer(Path directory, int port, Running server) {
        this.directory = directory;
        this.port = port;
        this.server = server;
    }

    static OtherServer start(Path directory, String database) throws IOException, InterruptedException {
        int port = Running.freePort();
        Path program = directory.toAbsolutePath().resolve("start");
        Running server = Running.start(
                "other-server",
                List.of(program.toString()),
                Map.of("DATABASE_URL", database, "PORT", Integer.toString(port)));
        try {
            server.awaitOk("http://127.0.0.1:" + port + ANYTHING, PATIENCE);
            return new OtherServer(directory, port, server);
        } catch (IOException | InterruptedException noAnswer) {
            server.close();
            throw noAnswer;
        }
    }

    String name() {
        return directory.getFileName().toString();
    }

    /** Empty when it has no form of the question. */
    Optional<IntFunction<Request>> requests(Question question) throws IOException {
        Path file = directory.resolve(question.name() + ".graphql");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String query = Files.readString(file);
        return Optional.of(number -> Request.post(
                "/graphql",
                Questions.json(Map.of(
                        "query",
                        query,
                        "variables",
                        question.ids() == null
                                ? Map.of()
                                : Map.of("id", question.ids().apply(number)))),
                Map.of("Content-Type", "application/json", "Accept", "application/json")));
    }

    Client client() {
        return new Client(URI.create("http://127.0.0.1:" + port));
    }

    Spender spender() {
        return Spender.process(ProcessHandle.of(server.processId()).orElseThrow());
    }

    @Override
    public void close() {
        server.close();
    }
}
