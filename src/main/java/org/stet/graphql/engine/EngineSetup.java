package org.stet.graphql.engine;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.spi.EventingService;
import jakarta.enterprise.inject.spi.CDI;

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

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        return CDI.current().select(Engine.class).get().configure(builder);
    }
}
