package org.stet.graphql.http;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.error.Refusal;

/** What a client says on a websocket, each member of its right kind. */
record ClientMessage(Type type, String id, JsonObject payload) {

    enum Type {
        connection_init,
        ping,
        pong,
        subscribe,
        complete;

        private boolean isAboutAnOperation() {
            return this == subscribe || this == complete;
        }
    }

    static ClientMessage read(String text) {
        JsonObject message = Json.object(text, "The message");
        Type type = type(message).orElseThrow(() -> malformed("'type' is none that a client sends"));
        String id = string(message, "id").orElse(null);
        if (type.isAboutAnOperation() && id == null) {
            throw malformed("'id' must be a string");
        }
        return new ClientMessage(type, id, payload(message, type));
    }

    /** The value of {@code Authorization} in the payload. */
    Optional<String> authorization() {
        return payload == null ? Optional.empty() : string(payload, "Authorization");
    }

    private static Optional<Type> type(JsonObject message) {
        return string(message, "type")
                .flatMap(name -> Arrays.stream(Type.values())
                        .filter(type -> type.name().equals(name))
                        .findFirst());
    }

    private static JsonObject payload(JsonObject message, Type type) {
        JsonValue payload = message.get("payload");
        if (payload instanceof JsonObject object) {
            return object;
        }
        if (type == Type.subscribe || payload != null && payload != JsonValue.NULL) {
            throw malformed("'payload' must be an object");
        }
        return null;
    }

    private static Optional<String> string(JsonObject message, String name) {
        return message.get(name) instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
    }

    private static Refusal malformed(String message) {
        return new Refusal(ErrorCode.BAD_REQUEST, message);
    }
}
