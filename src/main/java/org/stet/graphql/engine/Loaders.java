package org.stet.graphql.engine;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import io.smallrye.graphql.bootstrap.DataFetcherFactory;
import io.smallrye.graphql.execution.datafetcher.helper.BatchLoaderHelper;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dataloader.CacheKey;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;

/**
 * The loaders of batched fields. Each argument set of a field has its own batch: SmallRye gives all aliases of such a
 * field the arguments of the first, and tells sources apart by a hash of 32 bits.
 */
@Singleton
final class Loaders {

    private static final DataLoaderOptions BY_ARGUMENTS = DataLoaderOptions.newOptions()
            .setCacheKeyFunction(new SourceAndArguments())
            .build();

    private final Map<String, BatchedField> fields = new HashMap<>();

    @Inject
    Loaders(Schema model) {
        DataFetcherFactory fetchers = new DataFetcherFactory();
        for (Operation operation : model.getBatchOperations()) {
            BatchedField field = new BatchedField(
                    operation,
                    fetchers.getSourceBatchLoader(operation, model.getTypes().get(operation.getName())));
            fields.put(field.name(), field);
        }
    }

    /** Null when it is not batched. */
    BatchedField field(GraphQLNamedType type, GraphQLFieldDefinition field) {
        return fields.get(type.getName() + "_" + field.getName());
    }

    /** Each is made when a field first asks for it. */
    DataLoaderRegistry ofOneOperation() {
        return new DataLoaderRegistry() {
            @Override
            public <K, V> DataLoader<K, V> getDataLoader(String field) {
                return computeIfAbsent(field, Loaders.this::loader);
            }
        };
    }

    private DataLoader<?, ?> loader(String field) {
        return DataLoaderFactory.newDataLoader(new BatchPerArguments(fields.get(field)), BY_ARGUMENTS);
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
