package org.stet.graphql.error;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.SerializationError;
import graphql.TypeMismatchError;
import graphql.UnresolvedTypeError;
import graphql.execution.AbortExecutionException;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.schema.GraphQLSchema;
import io.smallrye.mutiny.Multi;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import mutiny.zero.flow.adapters.AdaptersToReactiveStreams;
import org.reactivestreams.Publisher;
import org.stet.graphql.ErrorCode;

/** Sees to it that no error leaves that is not one of ours: each with a code, none with a Java name. */
public final class ErrorAnswers extends SimplePerformantInstrumentation {

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        return CompletableFuture.completedFuture(translate(result, parameters.getSchema()));
    }

    private static ExecutionResult translate(ExecutionResult result, GraphQLSchema schema) {
        if (result.getData() instanceof Publisher<?> events) {
            return result.transform(builder -> builder.data(translated(events, schema)));
        }
        return result.getErrors().isEmpty()
                ? result
                : result.transform(builder -> builder.errors(translate(result.getErrors(), schema)));
    }

    private static Publisher<ExecutionResult> translated(Publisher<?> events, GraphQLSchema schema) {
        return AdaptersToReactiveStreams.publisher(Multi.createFrom()
                .publisher(AdaptersToFlow.publisher(events))
                .map(event -> translate((ExecutionResult) event, schema)));
    }

    static List<GraphQLError> translate(List<GraphQLError> errors, GraphQLSchema schema) {
        List<GraphQLError> translated = new ArrayList<>();
        for (GraphQLError error : errors) {
            if (!isConsequence(error, errors)) {
                translated.add(translate(error, schema));
            }
        }
        return translated;
    }

    /** A null where none may be is only news if nothing else went wrong at that place or below it. */
    private static boolean isConsequence(GraphQLError error, List<GraphQLError> all) {
        return error instanceof NonNullableFieldWasNullError
                && all.stream()
                        .filter(other -> !(other instanceof NonNullableFieldWasNullError))
                        .anyMatch(other -> other.getPath() == null || startsWith(other.getPath(), error.getPath()));
    }

    private static boolean startsWith(List<Object> path, List<Object> beginning) {
        return path.size() >= beginning.size()
                && path.subList(0, beginning.size()).equals(beginning);
    }

    private static TopLevelError translate(GraphQLError error, GraphQLSchema schema) {
        if (error instanceof TopLevelError ours) {
            return ours;
        }
        if (error instanceof ExceptionWhileDataFetching thrown) {
            return Failure.translate(thrown.getException(), error.getLocations(), error.getPath(), List.of());
        }
        if (error instanceof BadFaithIntrospectionError) {
            return TopLevelError.of(ErrorCode.LIMIT_EXCEEDED, error.getMessage());
        }
        if (isBug(error)) {
            Throwable cause = error instanceof Throwable thrown ? thrown : new IllegalStateException(error.toString());
            return Failure.bug(cause, error.getLocations(), error.getPath());
        }
        return TopLevelError.of(
                ErrorCode.VALIDATION_ERROR,
                PlainWords.of(error.getMessage(), schema),
                error.getLocations(),
                error.getPath());
    }

    private static boolean isBug(GraphQLError error) {
        return error instanceof NonNullableFieldWasNullError
                || error instanceof AbortExecutionException
                || error instanceof SerializationError
                || error instanceof TypeMismatchError
                || error instanceof UnresolvedTypeError;
    }
}
