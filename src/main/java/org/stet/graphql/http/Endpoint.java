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
import org.stet.graphql.answer.AnswerType;
import org.stet.graphql.answer.KeptAnswers;
import org.stet.graphql.error.Failure;
import org.stet.graphql.error.TopLevelError;
import org.stet.graphql.limit.GraphQLSettings;

/** Puts our handlers before SmallRye's at {@code /graphql}; its stock one answers 200 to everything. */
@Singleton
final class Endpoint {

    static final String PATH = "/graphql";

    /** Where it is said who may ask from which page, and nobody was asked yet who they are. */
    private static final int BEFORE_LOGIN = SecurityHandlerPriorities.AUTHENTICATION + 50;

    private final HttpRequests requests;
    private final SocketRequests sockets;
    private final KeptAnswers answers;
    private final BodyHandler body;

    @Inject
    Endpoint(HttpRequests requests, SocketRequests sockets, KeptAnswers answers, GraphQLSettings settings) {
        this.requests = requests;
        this.sockets = sockets;
        this.answers = answers;
        this.body =
                BodyHandler.create(false).setBodyLimit(settings.maxRequestSize().asLongValue());
    }

    void handleRequests(@Observes Router router) {
        router.get(PATH).order(-BEFORE_LOGIN).handler(answers).failureHandler(this::answerFailure);
        router.route(PATH)
                .order(-1)
                .handler(body)
                .handler(answers)
                .handler(requests)
                .failureHandler(this::answerFailure);
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

    private void answerFailure(RoutingContext http) {
        AnswerType type = AnswerType.best(http).orElse(AnswerType.JSON);
        http.response().headers().remove(HttpHeaders.LOCATION); // a program cannot follow it to the login page
        new HttpExchange(http, type, answers).refuse(translate(http));
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
