package org.stet.graphql.engine;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.smallrye.graphql.execution.datafetcher.helper.BatchLoaderHelper;
import java.util.List;
import java.util.Map;
import org.dataloader.BatchLoaderWithContext;
import org.dataloader.CacheKey;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;

/**
 * Gives each argument set of a batched field its own batch. SmallRye gives all aliases of such a field the arguments of
 * the first, and tells sources apart by a hash of 32 bits.
 */
final class BatchArguments extends SimplePerformantInstrumentation {

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        DataLoaderRegistry registry = new DataLoaderRegistry();
        input.getDataLoaderRegistry()
                .getDataLoadersMap()
                .forEach((name, loader) -> registry.register(name, byArguments(loader)));
        return input.transform(builder -> builder.dataLoaderRegistry(registry));
    }

    @SuppressWarnings("unchecked")
    private static DataLoader<Object, Object> byArguments(DataLoader<?, ?> loader) {
        var load = (BatchLoaderWithContext<Object, Object>) loader.getBatchLoadFunction();
        return DataLoaderFactory.newDataLoader(
                new BatchPerArguments(load),
                DataLoaderOptions.newOptions()
                        .setCacheKeyFunction(new SourceAndArguments())
                        .build());
    }

    static Object argumentsOf(Object keyContext) {
        return keyContext instanceof Map<?, ?> context ? context.get(BatchLoaderHelper.ARGUMENTS) : List.of();
    }

    private static final class SourceAndArguments implements CacheKey<Object> {

        private record Key(Object source, Object arguments) {}

        @Override
        public Object getKey(Object source) {
            return source;
        }

        @Override
        public Object getKeyWithContext(Object source, Object context) {
            return new Key(source, argumentsOf(context));
        }
    }
}
