package org.stet.graphql.engine;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLNamedType;
import io.smallrye.graphql.execution.datafetcher.BatchDataFetcher;

/** Puts the sources of a batched field into their batch, in operations that have a thread of their own. */
final class Batching extends SimplePerformantInstrumentation {

    private final Loaders loaders;

    Batching(Loaders loaders) {
        this.loaders = loaders;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        if (!(fetcher instanceof BatchDataFetcher)
                || !OneThread.isFor(parameters.getExecutionContext().getGraphQLContext())) {
            return fetcher;
        }
        BatchedField field = loaders.field(
                (GraphQLNamedType) parameters.getEnvironment().getParentType(),
                parameters.getEnvironment().getFieldDefinition());
        return field == null ? fetcher : field::ask;
    }
}
