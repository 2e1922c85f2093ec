package org.stet.graphql.http;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import java.util.List;
import org.stet.graphql.ErrorCode;

/** Ends an operation before any field of it has run. */
final class Refusal extends AbortExecutionException {

    Refusal(ErrorCode code, String message) {
        this(List.of(TopLevelError.of(code, message)));
    }

    Refusal(List<? extends GraphQLError> errors) {
        super(List.copyOf(errors));
    }

    /** A refusal is an answer, not a bug: nobody reads its stack trace. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
