package org.stet.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Subscribes over graphql-transport-ws and tells how that was received. */
final class SampleSubscription {

    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([A-Z_]+)\"");

    private SampleSubscription() {}

    /**
     * {@code answered} when the subscription stands a second later or ended by itself, the error's code when it was
     * refused.
     */
    static String outcome(URI endpoint, String document, String token) {
        URI address = URI.create(endpoint.toString().replaceFirst("^http", "ws"));
        Messages messages = new Messages();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(address, messages)
                .join();
        String credentials = token == null ? "" : "\"Authorization\": \"Bearer " + token + "\"";
        send(socket, "{\"type\": \"connection_init\", \"payload\": {" + credentials + "}}");
        String greeting = messages.next();
        if (greeting == null || !greeting.contains("connection_ack")) {
            return "UNAUTHENTICATED";
        }
        send(
                socket,
                "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \"" + document.replace("\"", "\\\"")
                        + "\"}}");
        String answer = messages.next();
        socket.abort();
        if (answer == null || answer.contains("\"complete\"")) {
            return "answered";
        }
        Matcher code = CODE.matcher(answer);
        return code.find() ? code.group(1) : answer;
    }

    private static void send(WebSocket socket, String message) {
        socket.sendText(message, true).join();
    }

    private static final class Messages implements WebSocket.Listener {

        private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
        private final StringBuilder partial = new StringBuilder();

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
            received.add("{\"closed\": " + status + "}");
            return null;
        }

        String next() {
            try {
                return received.poll(1, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
