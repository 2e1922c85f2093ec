package org.stet.graphql.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.BatchLoaderWithContext;

/** Loads the keys of each argument set in a call of its own and puts the results back into the order of the keys. */
final class BatchPerArguments implements BatchLoaderWithContext<Object, Object> {

    private final BatchLoaderWithContext<Object, Object> load;

    BatchPerArguments(BatchLoaderWithContext<Object, Object> load) {
        this.load = load;
    }

    @Override
    public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
        List<Object> contexts = environment.getKeyContextsList();
        Map<Object, List<Integer>> placesByArguments = new LinkedHashMap<>();
        for (int place = 0; place < keys.size(); place++) {
            placesByArguments
                    .computeIfAbsent(Loaders.argumentsOf(contexts.get(place)), arguments -> new ArrayList<>())
                    .add(place);
        }
        Object[] results = new Object[keys.size()];
        CompletableFuture<?>[] batches = placesByArguments.values().stream()
                .map(places -> loadInto(results, places, keys, contexts))
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(batches).thenApply(done -> Arrays.asList(results));
    }

    private CompletableFuture<Void> loadInto(
            Object[] results, List<Integer> places, List<Object> keys, List<Object> contexts) {
        List<Object> itsKeys = places.stream().map(keys::get).toList();
        List<Object> itsContexts = places.stream().map(contexts::get).toList();
        BatchLoaderEnvironment environment = BatchLoaderEnvironment.newBatchLoaderEnvironment()
                .keyContexts(itsKeys, itsContexts)
                .build();
        return load.load(itsKeys, environment).toCompletableFuture().thenAccept(values -> {
            if (values.size() != places.size()) {
                throw new IllegalStateException(places.size() + " sources got " + values.size() + " results");
            }
            IntStream.range(0, places.size()).forEach(index -> results[places.get(index)] = values.get(index));
        });
    }
}
