package org.stet.graphql.engine;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import io.quarkus.arc.Arc;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.limit.GraphQLSettings;

/** Begins to read ahead with each query that comes by HTTP: the only operation of its request, and one that changes nothing. */
final class ReadingAhead extends SimplePerformantInstrumentation {

    private final GraphQLSettings settings;

    ReadingAhead(GraphQLSettings settings) {
        this.settings = settings;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext operation = parameters.getExecutionContext();
        if (settings.readAhead()
                && operation.getGraphQLContext().get(HttpAnswer.KEY) != null
                && operation.getOperationDefinition().getOperation() == Operation.QUERY) {
            Arc.container().select(ReadAhead.class).get().begin(operation);
        }
        return super.beginExecuteOperation(parameters, state);
    }
}
