package org.stet.graphql.plain;

import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Keeps the plans of an operation for as long as its parsed document is kept. */
final class PlannedOperations {

    private final PlainFields plain;
    private final Map<OperationDefinition, PlannedOperation> operations =
            Collections.synchronizedMap(new WeakHashMap<>());

    PlannedOperations(PlainFields plain) {
        this.plain = plain;
    }

    /** Those of the execution in hand lie in its context. */
    Plans of(ExecutionContext execution) {
        Plans plans = execution.getGraphQLContext().get(Plans.class);
        if (plans == null) {
            plans = operations
                    .computeIfAbsent(
                            execution.getOperationDefinition(),
                            operation -> new PlannedOperation(plain, execution.getDocument()))
                    .under(execution.getCoercedVariables());
            execution.getGraphQLContext().put(Plans.class, plans);
        }
        return plans;
    }
}
