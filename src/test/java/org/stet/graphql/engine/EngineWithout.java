package org.stet.graphql.engine;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.stet.graphql.limit.GraphQLSettings;

/** Puts an engine into the running program's place that goes without one of its settings. */
@Singleton
class EngineWithout {

    @Inject
    Operations operations;

    @Inject
    GraphQLSettings settings;

    @Inject
    Schema model;

    @Inject
    GraphQLSchema schema;

    @Inject
    Loaders loaders;

    /** @param setting the name of one that is true or false */
    <T> T when(String setting, Supplier<T> asked) throws ReflectiveOperationException {
        Field engine = Operations.class.getDeclaredField("engine");
        engine.setAccessible(true);
        Object usual = engine.get(operations);
        engine.set(operations, without(setting));
        try {
            return asked.get();
        } finally {
            engine.set(operations, usual);
        }
    }

    private GraphQL without(String setting) {
        GraphQLSettings without = (GraphQLSettings) Proxy.newProxyInstance(
                GraphQLSettings.class.getClassLoader(),
                new Class<?>[] {GraphQLSettings.class},
                (proxy, method, none) -> method.getName().equals(setting) ? false : method.invoke(settings));
        return new Engine(without, new DocumentCache(without), model, schema, loaders)
                .apply(GraphQL.newGraphQL(schema))
                .build();
    }
}
