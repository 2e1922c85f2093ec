package org.stet.graphql.engine;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Executes operations as SmallRye's own service does, without what that does for each of them anew: parse the document a
 * second time, make a loader for every batched field of the schema, capture and restore the thread's contexts.
 */
@Singleton
public final class Operations {

    private final GraphQL engine;
    private final Loaders loaders;
    private final AtomicLong number = new AtomicLong();

    @Inject
    Operations(Engine engine, GraphQLSchema schema, Loaders loaders) {
        this.engine = engine.apply(GraphQL.newGraphQL(schema)).build();
        this.loaders = loaders;
    }

    /**
     * @param request its members, as GraphQL over HTTP names them
     * @param context what lies in the operation's context for those that take part in it
     */
    public void execute(JsonObject request, Map<String, Object> context, ExecutionResponseWriter answer) {
        try {
            engine.executeAsync(input(request, context)).whenComplete((result, failure) -> {
                if (failure == null) {
                    write(result, answer);
                } else {
                    answer.fail(failure);
                }
            });
        } catch (RuntimeException refused) {
            answer.fail(refused);
        }
    }

    private ExecutionInput input(JsonObject request, Map<String, Object> context) {
        SmallRyeContextManager.clearCurrentSmallRyeContext(); // else it is the last request's
        SmallRyeContext current = SmallRyeContextManager.fromInitialRequest(request);
        ExecutionId id = ExecutionId.from(Long.toString(number.getAndIncrement()));
        ExecutionInput.Builder input = ExecutionInput.newExecutionInput(current.getQuery())
                .executionId(id)
                .dataLoaderRegistry(loaders.ofOneOperation());
        current.getVariables().ifPresent(input::variables);
        current.getOperationName().ifPresent(input::operationName);
        ExecutionInput built = input.build();
        current.setExecutionInput(built);
        current.setExecutionId(id.toString());
        built.getGraphQLContext().putAll(context).put(SmallRyeContextManager.CONTEXT, current);
        return built;
    }

    private static void write(ExecutionResult result, ExecutionResponseWriter answer) {
        answer.write(new ExecutionResponse(result));
    }
}
