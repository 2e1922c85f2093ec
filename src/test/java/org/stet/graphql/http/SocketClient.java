package org.stet.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.stet.Caller;

/** A client of {@code graphql-transport-ws} that says exactly what it is told to. */
public final class SocketClient implements WebSocket.Listener, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private WebSocket socket;

    static SocketClient open(URI endpoint) {
        return open(endpoint, Map.of());
    }

    static SocketClient open(URI endpoint, Map<String, String> headers) {
        SocketClient client = new SocketClient();
        WebSocket.Builder handshake =
                HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws");
        headers.forEach(handshake::header);
        client.socket = handshake
                .buildAsync(URI.create(endpoint.toString().replaceFirst("^http", "ws")), client)
                .join();
        return client;
    }

    public static SocketClient as(Caller caller, URI endpoint) {
        SocketClient client = open(endpoint);
        String payload =
                caller.token() == null ? "" : ", \"payload\": {\"Authorization\": \"Bearer " + caller.token() + "\"}";
        client.send("{\"type\": \"connection_init\"" + payload + "}");
        assertThat(client.next()).contains("connection_ack");
        return client;
    }

    void send(String message) {
        socket.sendText(message, true).join();
    }

    public void subscribe(String id, String document) {
        send("{\"id\": \"%s\", \"type\": \"subscribe\", \"payload\": {\"query\": \"%s\"}}".formatted(id, document));
    }

    /** The next message but pings, or {@code closed STATUS REASON}; fails when nothing comes. */
    public String next() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String message;
        do {
            message = poll(Duration.ofNanos(end - System.nanoTime()));
            assertThat(message).as("a message from the server").isNotNull();
        } while (message.contains("\"ping\""));
        return message;
    }

    /** How the connection ends, whatever comes before. */
    String closing() {
        String message = next();
        return message.startsWith("closed") ? message : closing();
    }

    public JsonPath nextJson() {
        return JsonPath.from(next());
    }

    /** The next message within a moment, or null. */
    public String poll(Duration patience) {
        try {
            return received.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            received.add(partial.toString());
            partial.setLength(0);
        }
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        received.add("closed " + status + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        received.add("closed abruptly");
    }

    @Override
    public void close() {
        socket.abort();
    }
}
