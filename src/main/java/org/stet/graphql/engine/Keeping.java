package org.stet.graphql.engine;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.stet.graphql.kept.KeepableFields;
import org.stet.graphql.kept.KeepableOperation;

/** Tells the request's way whether the answer to its operation may be kept. */
final class Keeping extends SimplePerformantInstrumentation {

    private final KeepableFields fields;

    Keeping(KeepableFields fields) {
        this.fields = fields;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext operation = parameters.getExecutionContext();
        HttpAnswer exchange = operation.getGraphQLContext().get(HttpAnswer.KEY);
        if (exchange != null && KeepableOperation.is(operation, fields)) {
            exchange.isKeepable();
        }
        return super.beginExecuteOperation(parameters, state);
    }
}
