package org.stet.graphql.engine;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.BatchLoaderHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.BatchLoaderWithContext;
import org.stet.graphql.limit.Deadline;

/**
 * A field that is loaded for many sources at once. In an operation that has a thread of its own its method is called
 * there; SmallRye would pass each value through two streams that capture and restore the thread's contexts.
 */
final class BatchedField implements BatchLoaderWithContext<Object, Object> {

    private static final BatchLoaderHelper BATCHES = new BatchLoaderHelper();

    private final String name;
    private final ArgumentHelper arguments;
    private final OperationInvoker method;
    private final BatchLoaderWithContext<Object, Object> onAnyThread;

    /** @param onAnyThread SmallRye's way to load it */
    BatchedField(Operation field, BatchLoaderWithContext<Object, Object> onAnyThread) {
        this.name = BATCHES.getName(field);
        this.arguments = new ArgumentHelper(field.getArguments());
        this.method = new OperationInvoker(field);
        this.onAnyThread = onAnyThread;
    }

    /** As SmallRye calls its loader: by type and field. */
    String name() {
        return name;
    }

    /** Puts a source in its batch. */
    CompletableFuture<Object> ask(DataFetchingEnvironment source) throws AbstractDataFetcherException {
        return source.getDataLoader(name)
                .load(
                        source.getSource(),
                        Map.of(
                                BatchLoaderHelper.ARGUMENTS,
                                arguments.getArguments(source, true),
                                BatchLoaderHelper.DATA_FETCHING_ENVIRONMENT,
                                source));
    }

    /** @param batch of sources with the same arguments */
    @Override
    public CompletionStage<List<Object>> load(List<Object> sources, BatchLoaderEnvironment batch) {
        Map<String, Object> context = BATCHES.getBatchContext(sources, batch);
        GraphQLContext operation = BATCHES.getDataFetchingEnvironment(context).getGraphQlContext();
        if (!OneThread.isFor(operation)) {
            return onAnyThread.load(sources, batch);
        }
        try {
            Deadline.check(operation);
            OneThread.reactivateScope(operation);
            return CompletableFuture.completedFuture(method.invoke(BATCHES.getArguments(context)));
        } catch (Exception failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
