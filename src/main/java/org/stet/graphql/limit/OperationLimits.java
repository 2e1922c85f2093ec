package org.stet.graphql.limit;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;

/** Refuses an operation by what its answer would hold, before any field of it runs, on every transport. */
public final class OperationLimits extends SimplePerformantInstrumentation {

    private final GraphQLSettings settings;

    public OperationLimits(GraphQLSettings settings) {
        this.settings = settings;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext operation = parameters.getExecutionContext();
        OperationSize.Size size = OperationSize.of(operation);
        Limit.check("is %d fields deep", size.depth(), "max-depth", settings.maxDepth());
        Limit.check("asks for up to %d values", size.values(), "max-complexity", settings.maxComplexity());
        return super.beginExecuteOperation(parameters, state);
    }
}
