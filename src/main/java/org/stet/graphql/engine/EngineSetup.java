package org.stet.graphql.engine;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.spi.EventingService;
import java.util.function.UnaryOperator;

/** SmallRye's hook, found as a Java service, where it builds its engine. */
public final class EngineSetup implements EventingService {

    /** None: the hook is always on. */
    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        return StrictScalars.in(builder);
    }

    /**
     * By name, not by class: SmallRye keeps this hook when Quarkus reloads the program in development, and the class that
     * it knows is then the old one.
     */
    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        UnaryOperator<GraphQL.Builder> engine = Arc.container()
                .<UnaryOperator<GraphQL.Builder>>instance(Engine.NAME)
                .get();
        return engine.apply(builder);
    }
}
