package org.stet.graphql.error;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What becomes of an exception that a field threw. */
public final class FieldFailures implements DataFetcherExceptionHandler {

    private final NeededRoles neededRoles;

    public FieldFailures(NeededRoles neededRoles) {
        this.neededRoles = neededRoles;
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failed) {
        TopLevelError error = Failure.translate(
                failed.getException(),
                place(failed.getSourceLocation()),
                failed.getPath().toList(),
                neededRoles.of(failed.getDataFetchingEnvironment()));
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    private static List<SourceLocation> place(SourceLocation location) {
        return location == null ? List.of() : List.of(location);
    }
}
