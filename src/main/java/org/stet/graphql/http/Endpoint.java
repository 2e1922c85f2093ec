package org.stet.graphql.http;

import io.quarkus.security.AuthenticationException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.error.Failure;
import org.stet.graphql.error.TopLevelError;
import org.stet.graphql.limit.GraphQLSettings;

/** Puts our handlers before SmallRye's at {@code /graphql}; its stock one answers 200 to everything. */
@Singleton
final class Endpoint {

    static final String PATH = "/graphql";

    private final HttpRequests requests;
    private final SocketRequests sockets;
    private final BodyHandler body;

    @Inject
    Endpoint(HttpRequests requests, SocketRequests sockets, GraphQLSettings settings) {
        this.requests = requests;
        this.sockets = sockets;
        this.body =
                BodyHandler.create(false).setBodyLimit(settings.maxRequestSize().asLongValue());
    }

    void handleRequests(@Observes Router router) {
        router.route(PATH).order(-1).handler(body).handler(requests).failureHandler(Endpoint::answerFailure);
    }

    /** SmallRye's own websocket handler stands right behind the check of permissions; this stands between the two. */
    void handleSockets(@Observes Filters filters) {
        filters.register(
                http -> {
                    if (SocketRequests.isUpgrade(http) && http.normalizedPath().equals(PATH)) {
                        sockets.handle(http);
                    } else {
                        http.next();
                    }
                },
                SecurityHandlerPriorities.AUTHORIZATION);
    }

    private static void answerFailure(RoutingContext http) {
        AnswerType type = AnswerType.best(http.parsedHeaders().accept()).orElse(AnswerType.JSON);
        http.response().headers().remove(HttpHeaders.LOCATION); // a program cannot follow it to the login page
        new HttpExchange(http, type).refuse(translate(http));
    }

    private static TopLevelError translate(RoutingContext http) {
        if (http.statusCode() == 413) {
            return TopLevelError.of(
                    ErrorCode.REQUEST_TOO_LARGE, "The request is larger than stet.graphql.max-request-size.");
        }
        if (http.failure() instanceof AuthenticationException) {
            return TopLevelError.of(
                    ErrorCode.UNAUTHENTICATED, "The login is expired or not one of this house. Log in again.");
        }
        Throwable failure =
                http.failure() == null ? new IllegalStateException("HTTP " + http.statusCode()) : http.failure();
        return Failure.translate(failure, List.of(), List.of(), List.of());
    }
}
