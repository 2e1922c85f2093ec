package org.stet.graphql.plain;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import java.util.Locale;
import org.stet.graphql.limit.Deadline;

/** One walk through what is at hand, within the time of its operation. */
final class Walk {

    private static final int OBJECTS_BETWEEN_LOOKS_AT_THE_CLOCK = 256;

    private final GraphQLContext context;
    private final Locale locale;
    private int objects;

    Walk(ExecutionContext operation) {
        this.context = operation.getGraphQLContext();
        this.locale = operation.getLocale();
    }

    GraphQLContext context() {
        return context;
    }

    Locale locale() {
        return locale;
    }

    void object() {
        if (++objects % OBJECTS_BETWEEN_LOOKS_AT_THE_CLOCK == 0) {
            Deadline.check(context);
        }
    }
}
