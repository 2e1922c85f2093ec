package org.stet.graphql.error;

import graphql.execution.AbortExecutionException;
import java.util.List;
import org.stet.graphql.ErrorCode;

/** Ends an operation before any field of it has run. */
public final class Refusal extends AbortExecutionException {

    public Refusal(ErrorCode code, String message) {
        super(List.of(TopLevelError.of(code, message)));
    }

    public TopLevelError error() {
        return (TopLevelError) getUnderlyingErrors().get(0);
    }

    /** A refusal is an answer, not a bug: nobody reads its stack trace. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
