package org.stet.graphql.http;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.answer.AnswerType;
import org.stet.graphql.answer.KeptAnswers;
import org.stet.graphql.engine.Operations;
import org.stet.graphql.engine.Syntax;
import org.stet.graphql.error.TopLevelError;
import org.stet.graphql.limit.GraphQLSettings;

/** Opens websockets, for {@code graphql-transport-ws} alone. */
@Singleton
final class SocketRequests extends SmallRyeGraphQLAbstractHandler {

    private static final String SUBPROTOCOL = "graphql-transport-ws";

    private final CurrentIdentityAssociation identities;
    private final Operations operations;
    private final KeptAnswers answers;
    private final Syntax syntax;
    private final GraphQLSettings settings;
    private final Clock clock;

    @Inject
    SocketRequests(
            CurrentIdentityAssociation identities,
            CurrentVertxRequest requests,
            Operations operations,
            KeptAnswers answers,
            Syntax syntax,
            GraphQLSettings settings,
            Clock clock) {
        super(identities, requests, false);
        this.identities = identities;
        this.operations = operations;
        this.answers = answers;
        this.syntax = syntax;
        this.settings = settings;
        this.clock = clock;
    }

    static boolean isUpgrade(RoutingContext http) {
        return http.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true);
    }

    @Override
    protected void doHandle(RoutingContext http) {
        if (!asksForSubprotocol(http)) {
            refuse(http, ErrorCode.BAD_REQUEST, "Open the websocket with the subprotocol " + SUBPROTOCOL + ".");
        } else if (isForeignPageWithCookie(http)) {
            refuse(http, ErrorCode.FORBIDDEN, "A page of another origin cannot use the visitor's login.");
        } else {
            Map<String, Object> context = getMetaData(http);
            http.request()
                    .toWebSocket()
                    .onSuccess(socket -> open(socket, http, context))
                    .onFailure(http::fail);
        }
    }

    private void open(ServerWebSocket socket, RoutingContext http, Map<String, Object> context) {
        SocketConnection connection = new SocketConnection(
                new SocketMessages(socket),
                new SocketLogin(http, identities),
                context,
                new SocketConnection.Desk(operations, syntax, settings, http.vertx(), clock));
        socket.textMessageHandler(connection::receive);
        socket.closeHandler(closed -> connection.closed());
        socket.exceptionHandler(connection::failed);
    }

    private static boolean asksForSubprotocol(RoutingContext http) {
        return http.request().headers().getAll("Sec-WebSocket-Protocol").stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .anyMatch(offered -> offered.strip().equals(SUBPROTOCOL));
    }

    /** Browsers ask nobody before they open a websocket to another origin, and send its cookies along. */
    private static boolean isForeignPageWithCookie(RoutingContext http) {
        return http.request().headers().contains(HttpHeaders.COOKIE) && Sender.isForeign(http.request());
    }

    private void refuse(RoutingContext http, ErrorCode code, String message) {
        new HttpExchange(http, AnswerType.JSON, answers).refuse(TopLevelError.of(code, message));
    }
}
