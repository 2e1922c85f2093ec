package org.stet.graphql.http;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.answer.AnswerType;
import org.stet.graphql.answer.KeptAnswers;
import org.stet.graphql.engine.HttpAnswer;
import org.stet.graphql.engine.OneThread;
import org.stet.graphql.engine.Operations;
import org.stet.graphql.engine.Syntax;
import org.stet.graphql.error.Refusal;
import org.stet.graphql.error.TopLevelError;
import org.stet.graphql.limit.GraphQLSettings;

/** Executes what comes by GET and POST. The identity and the request's scope are set by the class it extends. */
@Singleton
final class HttpRequests extends SmallRyeGraphQLAbstractHandler {

    private final Operations operations;
    private final Syntax syntax;
    private final PersistedQueries persisted;
    private final KeptAnswers answers;
    private final GraphQLSettings settings;

    @Inject
    HttpRequests(
            CurrentIdentityAssociation identities,
            CurrentVertxRequest requests,
            Operations operations,
            Syntax syntax,
            PersistedQueries persisted,
            KeptAnswers answers,
            GraphQLSettings settings) {
        super(identities, requests, false);
        this.operations = operations;
        this.syntax = syntax;
        this.persisted = persisted;
        this.answers = answers;
        this.settings = settings;
    }

    @Override
    protected void doHandle(RoutingContext http) {
        Optional<AnswerType> type = AnswerType.best(http);
        HttpExchange exchange = new HttpExchange(http, type.orElse(AnswerType.JSON), answers);
        try {
            if (type.isEmpty()) {
                throw new Refusal(
                        ErrorCode.NOT_ACCEPTABLE,
                        "Answers exist as application/graphql-response+json and application/json, in UTF-8.");
            }
            Forgery.refuse(http);
            begin(persisted.complete(RequestReader.read(http)), http, exchange);
        } catch (Refusal refusal) {
            exchange.refuse(refusal.error());
        }
    }

    private void begin(GraphQLRequest request, RoutingContext http, HttpExchange exchange) {
        String document = request.document();
        limitTime(http, exchange);
        exchange.whenItBegins(() -> persisted.keep(request));
        Map<String, Object> context = getMetaData(http);
        context.put(HttpAnswer.KEY, exchange);
        OneThread.execute(
                        Vertx.currentContext(),
                        context,
                        () -> syntax.errorIn(document)
                                .ifPresentOrElse(
                                        exchange::refuse,
                                        () -> operations.execute(request.members(), context, exchange)))
                .onFailure(exchange::fail);
    }

    /** A mutation is given as long again, so that the answer can tell which of its fields were carried out. */
    private void limitTime(RoutingContext http, HttpExchange exchange) {
        long millis = settings.timeout().toMillis();
        long timer = http.vertx().setTimer(millis, first -> {
            if (exchange.mutates()) {
                http.vertx().setTimer(millis, second -> exchange.refuse(timeout()));
            } else {
                exchange.refuse(timeout());
            }
        });
        http.addEndHandler(ended -> http.vertx().cancelTimer(timer));
    }

    private TopLevelError timeout() {
        return TopLevelError.of(
                ErrorCode.TIMEOUT,
                "The operation took longer than " + settings.timeout().toMillis()
                        + " ms. Ask for less at once. A mutation may have been carried out: look, or repeat it with its requestId.");
    }
}
