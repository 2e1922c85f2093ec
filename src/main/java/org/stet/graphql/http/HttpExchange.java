package org.stet.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.language.OperationDefinition.Operation;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.answer.Answer;
import org.stet.graphql.answer.AnswerType;
import org.stet.graphql.answer.KeptAnswers;
import org.stet.graphql.engine.HttpAnswer;
import org.stet.graphql.error.Failure;
import org.stet.graphql.error.TopLevelError;

/** One HTTP request and the one answer it gets, whichever comes first: a result, a refusal, a failure, the timeout. */
final class HttpExchange implements ExecutionResponseWriter, HttpAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RoutingContext http;
    private final AnswerType type;
    private final KeptAnswers answers;
    private final Optional<UUID> stateBefore;
    private final AtomicBoolean answered = new AtomicBoolean();
    private volatile boolean mutates;
    private volatile boolean isKeepable;
    private volatile Runnable beginning = () -> {};

    HttpExchange(RoutingContext http, AnswerType type, KeptAnswers answers) {
        this.http = http;
        this.type = type;
        this.answers = answers;
        this.stateBefore = answers.state();
    }

    @Override
    public boolean isGet() {
        return http.request().method() == HttpMethod.GET;
    }

    @Override
    public void begins(Operation operation) {
        mutates = operation == Operation.MUTATION;
        beginning.run();
    }

    /** @param beginning to be run when the document has proved to fit the schema and its limits */
    void whenItBegins(Runnable beginning) {
        this.beginning = beginning;
    }

    @Override
    public void isKeepable() {
        isKeepable = true;
    }

    boolean mutates() {
        return mutates;
    }

    @Override
    public void write(ExecutionResponse response) {
        send(response.getExecutionResult());
    }

    @Override
    public void fail(Throwable thrown) {
        refuse(Failure.translate(thrown, List.of(), List.of(), List.of()));
    }

    void refuse(TopLevelError error) {
        send(new ExecutionResultImpl(error));
    }

    private void send(ExecutionResult result) {
        if (answered.getAndSet(true)
                || http.response().ended()
                || http.response().closed()) {
            return;
        }
        if (isForEverybody(result)) {
            answers.send(http, answer(bytes(result)), isKeepable, stateBefore);
        } else {
            sendToOne(result);
        }
    }

    private boolean isForEverybody(ExecutionResult result) {
        boolean isAnonymous = !(http.user() instanceof QuarkusHttpUser user)
                || user.getSecurityIdentity().isAnonymous();
        return isAnonymous && !mutates && result.getErrors().isEmpty();
    }

    private Answer answer(byte[] json) {
        return isGet() ? Answer.marked(type, json) : Answer.of(type, json);
    }

    private void sendToOne(ExecutionResult result) {
        HttpServerResponse response = http.response();
        response.setStatusCode(status(result));
        response.putHeader(HttpHeaders.CONTENT_TYPE, type.contentType());
        response.putHeader(HttpHeaders.VARY, Answer.VARIES_BY);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.end(Buffer.buffer(bytes(result)));
    }

    private int status(ExecutionResult result) {
        if (result.isDataPresent() || !(result.getErrors().get(0) instanceof TopLevelError error)) {
            return 200;
        }
        if (error.code() == ErrorCode.METHOD_NOT_ALLOWED) {
            http.response().putHeader(HttpHeaders.ALLOW, isGet() ? "POST" : "GET, POST");
        }
        return type.status(error.code());
    }

    private static byte[] bytes(ExecutionResult result) {
        try {
            return JSON.writeValueAsBytes(result.toSpecification());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
