package org.stet.graphql.engine;

import graphql.GraphQL;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Unremovable;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.UnaryOperator;
import org.stet.graphql.error.ErrorAnswers;
import org.stet.graphql.error.FieldFailures;
import org.stet.graphql.error.NeededRoles;
import org.stet.graphql.kept.KeepableFields;
import org.stet.graphql.limit.Deadline;
import org.stet.graphql.limit.DocumentLimits;
import org.stet.graphql.limit.GraphQLSettings;
import org.stet.graphql.limit.OperationLimits;
import org.stet.graphql.plain.PlainStrategy;
import org.stet.graphql.plain.SmallRyeFields;

/** Sets up graphql-java: limits, error codes, the cache of documents. It replaces SmallRye's own chain as a whole. */
@Singleton
@Unremovable
@Named(Engine.NAME)
final class Engine implements UnaryOperator<GraphQL.Builder> {

    static final String NAME = "stet-engine";

    private final GraphQLSettings settings;
    private final DocumentCache documents;
    private final Schema model;
    private final GraphQLSchema schema;
    private final Loaders loaders;

    @Inject
    Engine(GraphQLSettings settings, DocumentCache documents, Schema model, GraphQLSchema schema, Loaders loaders) {
        this.settings = settings;
        this.documents = documents;
        this.model = model;
        this.schema = schema;
        this.loaders = loaders;
    }

    @Override
    public GraphQL.Builder apply(GraphQL.Builder builder) {
        FieldFailures failures = new FieldFailures(new NeededRoles(model));
        if (settings.plainFields()) {
            builder.queryExecutionStrategy(new PlainStrategy(failures, new SmallRyeFields(model, schema)));
        }
        return builder.preparsedDocumentProvider(new CheckedDocuments(documents, schema))
                .defaultDataFetcherExceptionHandler(failures)
                .subscriptionExecutionStrategy(new SubscriptionExecutionStrategy(failures))
                .instrumentation(new ChainedInstrumentation(List.of(
                        new Batching(loaders),
                        new UnseenSelection(),
                        new DocumentLimits(settings),
                        new Transport(),
                        new OperationLimits(settings),
                        new Keeping(new KeepableFields(model)),
                        new ReadingAhead(settings),
                        new SubscriptionThreads(),
                        new Deadline(settings.timeout()),
                        new ErrorAnswers())));
    }
}
