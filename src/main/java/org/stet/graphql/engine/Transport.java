package org.stet.graphql.engine;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.error.Refusal;

/** Which kinds of operation come by which way: GET reads only, and a subscription needs a websocket. */
final class Transport extends SimplePerformantInstrumentation {

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        HttpAnswer exchange =
                parameters.getExecutionContext().getGraphQLContext().get(HttpAnswer.KEY);
        if (exchange != null) {
            Operation operation =
                    parameters.getExecutionContext().getOperationDefinition().getOperation();
            check(operation, exchange.isGet());
            exchange.begins(operation);
        }
        return super.beginExecuteOperation(parameters, state);
    }

    private static void check(Operation operation, boolean isGet) {
        if (operation == Operation.SUBSCRIPTION) {
            throw new Refusal(
                    ErrorCode.BAD_REQUEST,
                    "A subscription needs a websocket to /graphql with the subprotocol graphql-transport-ws.");
        }
        if (operation == Operation.MUTATION && isGet) {
            throw new Refusal(ErrorCode.METHOD_NOT_ALLOWED, "A mutation is not sent by GET. Send it by POST.");
        }
    }
}
