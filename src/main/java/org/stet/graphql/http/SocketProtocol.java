package org.stet.graphql.http;

import graphql.ExecutionResultImpl;
import io.quarkus.smallrye.graphql.runtime.SmallRyeAuthGraphQLTransportWSSubprotocolHandler;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.engine.Syntax;
import org.stet.graphql.error.Refusal;
import org.stet.graphql.error.TopLevelError;
import org.stet.graphql.limit.GraphQLSettings;
import org.stet.graphql.limit.Limit;

/**
 * The server's side of {@code graphql-transport-ws}: what a client sends is checked here and then handled by SmallRye,
 * which would fail at a malformed message and leave the client waiting.
 */
final class SocketProtocol extends SmallRyeAuthGraphQLTransportWSSubprotocolHandler {

    private static final short TOO_LARGE = 1009;
    private static final short MALFORMED = 4400;
    private static final short TOO_LATE = 4408;
    private static final Set<String> FROM_CLIENT = Set.of("connection_init", "ping", "pong", "subscribe", "complete");
    private static final Set<String> WITH_ID = Set.of("subscribe", "complete");

    private final Syntax syntax;
    private final GraphQLSettings settings;

    SocketProtocol(
            Socket session,
            Map<String, Object> context,
            RoutingContext http,
            SmallRyeGraphQLAbstractHandler handler,
            Syntax syntax,
            GraphQLSettings settings) {
        super(session, context, http, handler, Optional.of("Authorization"));
        this.syntax = syntax;
        this.settings = settings;
    }

    void expectInitialisation(Vertx vertx) {
        vertx.setTimer(settings.connectionInitTimeout().toMillis(), late -> {
            if (!connectionInitialized.get()) {
                session.close(TOO_LATE, "Connection initialisation timeout");
            }
        });
    }

    @Override
    public void onMessage(String text) {
        try {
            JsonObject message = Json.object(text, "The message");
            checkShape(message);
            onMessage(message);
        } catch (Refusal refusal) {
            session.close(MALFORMED, reason(refusal));
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    @Override
    protected void onOperationRequest(JsonObject message) {
        String id = message.getString("id");
        Optional<TopLevelError> error = errorIn(message, id);
        if (error.isEmpty() || !connectionInitialized.get()) {
            super.onOperationRequest(message);
            return;
        }
        try {
            super.sendErrorMessage(id, new ExecutionResponse(new ExecutionResultImpl(error.get())));
        } catch (IOException gone) {
            session.close(MALFORMED, "The answer could not be sent");
        }
    }

    /** SmallRye keeps the id of a refused operation, so that it could not be used again and would count for ever. */
    @Override
    protected void sendErrorMessage(String id, ExecutionResponse response) throws IOException {
        activeOperations.remove(id);
        super.sendErrorMessage(id, response);
    }

    /** That a client is gone is no news; what is left is a message larger than the server accepts. */
    @Override
    public void onThrowable(Throwable thrown) {
        if (!(thrown instanceof HttpClosedException)) {
            session.close(TOO_LARGE, "A message holds at most " + settings.maxMessageSize() + " bytes");
        }
    }

    private Optional<TopLevelError> errorIn(JsonObject message, String id) {
        try {
            if (!activeOperations.containsKey(id)) {
                Limit.check(
                        "would be number %d on this connection",
                        activeOperations.size() + 1,
                        "max-subscriptions-per-connection",
                        settings.maxSubscriptionsPerConnection());
            }
            return syntax.errorIn(new GraphQLRequest(message.getJsonObject("payload")).document());
        } catch (Refusal refusal) {
            return Optional.of(refusal.error());
        }
    }

    private static void checkShape(JsonObject message) {
        JsonValue type = message.get("type");
        if (!(type instanceof JsonString name) || !FROM_CLIENT.contains(name.getString())) {
            throw malformed("'type' must be one of " + FROM_CLIENT);
        }
        if (WITH_ID.contains(name.getString()) && !(message.get("id") instanceof JsonString)) {
            throw malformed("'id' must be a string");
        }
        boolean needsPayload = name.getString().equals("subscribe");
        JsonValue payload = message.get("payload");
        boolean isAbsent = payload == null || payload == JsonValue.NULL;
        if (needsPayload && isAbsent || !isAbsent && !(payload instanceof JsonObject)) {
            throw malformed("'payload' must be an object");
        }
    }

    private static Refusal malformed(String message) {
        return new Refusal(ErrorCode.BAD_REQUEST, message);
    }

    /** A close frame holds 123 bytes. */
    private static String reason(Refusal refusal) {
        String message = refusal.error().message();
        return message.length() > 120 ? message.substring(0, 120) : message;
    }
}
