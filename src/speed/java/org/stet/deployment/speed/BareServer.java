package org.stet.deployment.speed;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.stet.deployment.Running;

/** The program's HTTP server with nothing behind it: on one thread it says the same every time. */
final class BareServer implements Closeable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Running server;
    private final URI address;

    private BareServer(Running server, URI address) {
        this.server = server;
        this.address = address;
    }

    /** @param bytes of each answer */
    static BareServer start(int bytes) throws IOException, InterruptedException {
        int port = Running.freePort();
        Path program = Path.of("target", "quarkus-app", "lib");
        String classes = String.join(
                File.pathSeparator,
                Path.of("target", "test-classes").toString(),
                program.resolve("main").resolve("*").toString(),
                program.resolve("boot").resolve("*").toString());
        List<String> command = List.of(
                Running.java(),
                "-cp",
                classes,
                BareServer.class.getName(),
                Integer.toString(port),
                Integer.toString(bytes));
        Running server = Running.start("bare-server", command, Map.of());
        URI address = URI.create("http://127.0.0.1:" + port);
        try {
            server.awaitOk(address.toString(), PATIENCE);
            return new BareServer(server, address);
        } catch (IOException | InterruptedException noAnswer) {
            server.close();
            throw noAnswer;
        }
    }

    public static void main(String[] arguments) {
        Buffer body = Buffer.buffer("x".repeat(Integer.parseInt(arguments[1])));
        Vertx.vertx()
                .createHttpServer()
                .requestHandler(request -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(body))
                .listen(Integer.parseInt(arguments[0]), "127.0.0.1");
    }

    Load load(int clients) {
        Request request = new Request("GET", "/", new byte[0], Map.of());
        return new HttpLoad(address, clients, any -> request);
    }

    Spender spender() {
        return Spender.process(ProcessHandle.of(server.processId()).orElseThrow());
    }

    @Override
    public void close() {
        server.close();
    }
}
