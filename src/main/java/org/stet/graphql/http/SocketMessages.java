package org.stet.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.vertx.core.Future;
import io.vertx.core.http.ServerWebSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the server says on a websocket. */
record SocketMessages(ServerWebSocket socket) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Future<Void> acknowledge() {
        return send("connection_ack", null, null);
    }

    Future<Void> ping() {
        return send("ping", null, null);
    }

    Future<Void> pong() {
        return send("pong", null, null);
    }

    Future<Void> next(String id, ExecutionResult result) {
        return send("next", id, result.toSpecification());
    }

    Future<Void> error(String id, List<? extends GraphQLError> errors) {
        return send(
                "error", id, errors.stream().map(GraphQLError::toSpecification).toList());
    }

    Future<Void> complete(String id) {
        return send("complete", id, null);
    }

    /** @param reason at most 123 bytes, as a close frame holds no more */
    void close(CloseCode code, String reason) {
        if (!socket.isClosed()) {
            socket.close(code.number(), reason);
        }
    }

    private Future<Void> send(String type, String id, Object payload) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", type);
        if (id != null) {
            message.put("id", id);
        }
        if (payload != null) {
            message.put("payload", payload);
        }
        return socket.isClosed() ? Future.failedFuture("closed") : socket.writeTextMessage(text(message));
    }

    private static String text(Map<String, Object> message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
