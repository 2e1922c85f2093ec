package org.stet.graphql.engine;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.event.InvokeInfo;
import io.smallrye.graphql.spi.EventingService;
import java.util.function.UnaryOperator;
import org.stet.graphql.limit.Deadline;

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

    /** Where the work of a field begins: all fields of a query are put into the queue at once. */
    @Override
    public void beforeInvoke(InvokeInfo field) {
        SmallRyeContext context = SmallRyeContextManager.getCurrentSmallRyeContext();
        if (context != null && context.getDataFetchingEnvironment() != null) {
            Deadline.check(context.getDataFetchingEnvironment().getGraphQlContext());
        }
    }
}
