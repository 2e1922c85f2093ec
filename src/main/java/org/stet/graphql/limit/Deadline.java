package org.stet.graphql.limit;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.RequestError;

/**
 * Lets no field begin once the operation's time is over. The field that is running ends by the database's own limit for
 * a statement. A mutation thereby keeps the results it has, and a subscription has no time limit.
 */
public final class Deadline extends SimplePerformantInstrumentation {

    private final Duration timeout;

    public Deadline(Duration timeout) {
        this.timeout = timeout;
    }

    private record Started(long nanos) implements InstrumentationState {}

    @Override
    public CompletableFuture<InstrumentationState> createStateAsync(InstrumentationCreateStateParameters parameters) {
        return CompletableFuture.completedFuture(new Started(System.nanoTime()));
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        if (parameters.isTrivialDataFetcher() || isSubscription(parameters)) {
            return fetcher;
        }
        return environment -> {
            if (System.nanoTime() - ((Started) state).nanos > timeout.toNanos()) {
                throw new RequestError(
                        ErrorCode.TIMEOUT,
                        "Not begun: the operation's " + timeout.toMillis()
                                + " ms were over. Ask for less at once, or send the rest again.");
            }
            return fetcher.get(environment);
        };
    }

    private static boolean isSubscription(InstrumentationFieldFetchParameters parameters) {
        return parameters.getExecutionContext().getOperationDefinition().getOperation() == Operation.SUBSCRIPTION;
    }
}
