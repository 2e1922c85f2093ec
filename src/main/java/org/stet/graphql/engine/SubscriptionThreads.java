package org.stet.graphql.engine;

import graphql.ExecutionResult;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import mutiny.zero.flow.adapters.AdaptersToReactiveStreams;
import org.dataloader.DataLoader;
import org.reactivestreams.Publisher;

/**
 * Lets a subscription ask the database: it begins on a worker thread in the scope of its request, where SmallRye would
 * begin it on the event loop. Its events go on, in order, on the socket's own context, wherever they come from.
 */
final class SubscriptionThreads extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        boolean isStream = parameters
                                .getExecutionContext()
                                .getOperationDefinition()
                                .getOperation()
                        == Operation.SUBSCRIPTION
                && parameters.getEnvironment().getExecutionStepInfo().getPath().getLevel() == 1;
        return isStream ? environment -> begin(fetcher, environment) : fetcher;
    }

    private static Object begin(DataFetcher<?> fetcher, DataFetchingEnvironment environment) {
        environment.getGraphQlContext().put(SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED, true);
        Context socket = Vertx.currentContext();
        ContextState scope = environment.getGraphQlContext().get("state");
        return socket.executeBlocking(() -> {
                    Arc.container().requestContext().activate(scope);
                    return fetcher.get(environment) instanceof Publisher<?> events ? onSocket(events, socket) : null;
                })
                .toCompletionStage();
    }

    private static <T> Publisher<T> onSocket(Publisher<T> events, Context socket) {
        Multi<T> stream = Multi.createFrom()
                .publisher(AdaptersToFlow.publisher(events))
                .runSubscriptionOn(task -> socket.executeBlocking(() -> {
                    task.run();
                    return null;
                }))
                .emitOn(task -> socket.runOnContext(ignored -> task.run()));
        return AdaptersToReactiveStreams.publisher(stream);
    }

    /** What was loaded for one event may have changed when the next one comes. */
    @Override
    public InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
            InstrumentationFieldParameters parameters, InstrumentationState state) {
        parameters
                .getExecutionContext()
                .getDataLoaderRegistry()
                .getDataLoaders()
                .forEach(DataLoader::clearAll);
        return super.beginSubscribedFieldEvent(parameters, state);
    }
}
