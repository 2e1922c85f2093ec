package org.stet.graphql.limit;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import java.time.Duration;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.RequestError;

/**
 * Lets no field begin once the operation's time is over. The field that is running ends by the database's own limit for
 * a statement. A mutation thereby keeps the results it has, and a subscription has no time limit.
 */
public final class Deadline extends SimplePerformantInstrumentation {

    /** Where the check lies in an operation's context: a {@code Runnable} that throws when the time is over. */
    public static final String KEY = Deadline.class.getName();

    private final Duration timeout;

    public Deadline(Duration timeout) {
        this.timeout = timeout;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var operation = parameters.getExecutionContext();
        if (operation.getOperationDefinition().getOperation() != Operation.SUBSCRIPTION) {
            long end = System.nanoTime() + timeout.toNanos();
            operation.getGraphQLContext().put(KEY, (Runnable) () -> check(end));
        }
        return super.beginExecuteOperation(parameters, state);
    }

    /** Refuses when the operation's time is over. */
    public static void check(GraphQLContext operation) {
        Runnable deadline = operation.get(KEY);
        if (deadline != null) {
            deadline.run();
        }
    }

    private static void check(long end) {
        if (System.nanoTime() - end > 0) {
            throw new RequestError(
                    ErrorCode.TIMEOUT,
                    "Not begun: the operation's time was over. Ask for less at once, or send the rest again.");
        }
    }
}
