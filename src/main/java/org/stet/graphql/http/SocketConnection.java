package org.stet.graphql.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClosedException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stet.graphql.engine.Operations;
import org.stet.graphql.engine.Syntax;
import org.stet.graphql.error.Refusal;
import org.stet.graphql.error.TopLevelError;
import org.stet.graphql.limit.GraphQLSettings;
import org.stet.graphql.limit.Limit;

/** The server's side of {@code graphql-transport-ws} on one websocket. Everything here runs on the socket's own thread. */
final class SocketConnection {

    private static final long PING_EVERY_MILLIS = 10_000;

    /** What every connection needs, and shares. */
    record Desk(Operations operations, Syntax syntax, GraphQLSettings settings, Vertx vertx, Clock clock) {}

    private enum State {
        OPENED,
        LOGGING_IN,
        READY
    }

    private final SocketMessages messages;
    private final SocketLogin login;
    private final Map<String, Object> context;
    private final Desk desk;
    private final Map<String, SocketOperation> operations = new ConcurrentHashMap<>();
    private final long initialisationTimer;
    private final long pingTimer;
    private Optional<Long> expiryTimer = Optional.empty();
    private State state = State.OPENED;

    SocketConnection(SocketMessages messages, SocketLogin login, Map<String, Object> context, Desk desk) {
        this.messages = messages;
        this.login = login;
        this.context = context;
        this.desk = desk;
        this.initialisationTimer =
                desk.vertx.setTimer(desk.settings.connectionInitTimeout().toMillis(), late -> endUninitialised());
        this.pingTimer = desk.vertx.setPeriodic(PING_EVERY_MILLIS, tick -> messages.ping());
    }

    void receive(String text) {
        try {
            handle(ClientMessage.read(text));
        } catch (Refusal refusal) {
            messages.close(CloseCode.MALFORMED_MESSAGE, refusal.error().message());
        }
    }

    /** That a client is gone is no news; what is left is a message larger than the server accepts. */
    void failed(Throwable thrown) {
        if (!(thrown instanceof HttpClosedException)) {
            messages.close(
                    CloseCode.MESSAGE_TOO_LARGE,
                    "A message holds at most " + desk.settings.maxMessageSize() + " bytes");
        }
    }

    void closed() {
        desk.vertx.cancelTimer(initialisationTimer);
        desk.vertx.cancelTimer(pingTimer);
        expiryTimer.ifPresent(desk.vertx::cancelTimer);
        operations.values().forEach(SocketOperation::cancel);
        operations.clear();
    }

    private void handle(ClientMessage message) {
        switch (message.type()) {
            case connection_init -> initialise(message);
            case ping -> messages.pong();
            case pong -> {}
            case subscribe -> subscribe(message);
            case complete ->
                Optional.ofNullable(operations.remove(message.id())).ifPresent(SocketOperation::cancel);
        }
    }

    private void initialise(ClientMessage message) {
        if (state != State.OPENED) {
            messages.close(CloseCode.INITIALISED_TWICE, "Too many initialisation requests");
            return;
        }
        state = State.LOGGING_IN;
        login.by(message.authorization())
                .subscribe()
                .with(this::ready, refused -> messages.close(CloseCode.LOGIN_REFUSED, "Forbidden"));
    }

    private void ready(SecurityIdentity identity) {
        state = State.READY;
        expiryTimer = SocketLogin.end(identity)
                .map(end -> Math.max(1, end * 1000 - desk.clock.instant().toEpochMilli()))
                .map(millis -> desk.vertx.setTimer(
                        millis, end -> messages.close(CloseCode.LOGIN_EXPIRED, "Authentication expired")));
        messages.acknowledge();
    }

    private void endUninitialised() {
        if (state != State.READY) {
            messages.close(CloseCode.INITIALISATION_TIMEOUT, "Connection initialisation timeout");
        }
    }

    private void subscribe(ClientMessage message) {
        if (state != State.READY) {
            messages.close(CloseCode.NOT_INITIALISED, "Unauthorized");
        } else if (operations.containsKey(message.id())) {
            messages.close(CloseCode.ID_IN_USE, "Subscriber already exists");
        } else {
            SocketOperation operation =
                    new SocketOperation(message.id(), messages, () -> operations.remove(message.id()));
            errorIn(message)
                    .ifPresentOrElse(error -> operation.refuse(List.of(error)), () -> start(operation, message));
        }
    }

    private void start(SocketOperation operation, ClientMessage message) {
        operations.put(message.id(), operation);
        SmallRyeContextManager.clearCurrentSmallRyeContext(); // else it is that of whatever ran here before
        desk.operations.execute(message.payload(), context, operation);
        SmallRyeContextManager.clearCurrentSmallRyeContext();
    }

    private Optional<TopLevelError> errorIn(ClientMessage message) {
        try {
            Limit.check(
                    "would be number %d on this connection",
                    operations.size() + 1,
                    "max-subscriptions-per-connection",
                    desk.settings.maxSubscriptionsPerConnection());
            return desk.syntax.errorIn(new GraphQLRequest(message.payload()).document());
        } catch (Refusal refusal) {
            return Optional.of(refusal.error());
        }
    }
}
