package org.stet.graphql.plain;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FetchedValue;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.PropertyDataFetcher;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.stet.graphql.RequestError;
import org.stet.graphql.error.Failure;

/**
 * Executes a query as graphql-java does, with a short way: a part of the answer in which nothing has to be fetched is
 * one walk through the objects at hand, and counts as one value, so that data loaders wait for nothing in it.
 */
public final class PlainStrategy extends AsyncExecutionStrategy {

    private static final DataFetcher<Object> AT_HAND = PropertyDataFetcher.fetching("value");

    private final PlainFields plain;
    private final PlannedOperations operations;

    public PlainStrategy(DataFetcherExceptionHandler failures, PlainFields plain) {
        super(failures);
        this.plain = plain;
        this.operations = new PlannedOperations(plain);
    }

    @Override
    protected Object resolveFieldWithInfo(ExecutionContext context, ExecutionStrategyParameters field) {
        GraphQLObjectType parent =
                (GraphQLObjectType) field.getExecutionStepInfo().getUnwrappedNonNullType();
        GraphQLFieldDefinition definition =
                getFieldDef(context.getGraphQLSchema(), parent, field.getField().getSingleField());
        UnaryOperator<Object> reader = plain.reader(parent, definition);
        return reader == null ? super.resolveFieldWithInfo(context, field) : read(context, field, reader);
    }

    private Object read(ExecutionContext context, ExecutionStrategyParameters field, UnaryOperator<Object> reader) {
        Object value;
        try {
            value = reader.apply(field.getSource());
        } catch (RuntimeException failed) {
            return super.resolveFieldWithInfo(context, field);
        }
        context.getDataLoaderDispatcherStrategy().fieldFetched(context, field, AT_HAND, value);
        try {
            return completeField(context, field, new FetchedValue(value, List.of(), field.getLocalContext()));
        } catch (RuntimeException failed) {
            return CompletableFuture.failedFuture(failed);
        }
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters value) {
        GraphQLType type = value.getExecutionStepInfo().getUnwrappedNonNullType();
        if (value.getSource() == null || GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(type))) {
            return super.completeValue(context, value);
        }
        Completion completion = operations.of(context).completion(context, value.getField(), type);
        if (completion == null) {
            return super.completeValue(context, value);
        }
        try {
            return new FieldValueInfo(
                    CompleteValueType.SCALAR, completion.complete(value.getSource(), new Walk(context)));
        } catch (Departure toTheOrdinaryWay) {
            return super.completeValue(context, value);
        } catch (RequestError timeIsOver) {
            context.addError(Failure.translate(
                    timeIsOver,
                    List.of(value.getField().getSingleField().getSourceLocation()),
                    value.getPath().toList(),
                    List.of()));
            return super.completeValue(context, value.transform(builder -> builder.source(null)));
        }
    }

    /** What the object holds is read, the rest is fetched; if it cannot be read, all of it goes the ordinary way. */
    @Override
    protected Object completeValueForObject(
            ExecutionContext context, ExecutionStrategyParameters object, GraphQLObjectType type, Object source) {
        ObjectPlan plan = operations.of(context).object(context, object.getField(), type);
        Object[] read = read(plan, source, context);
        if (read == null) {
            return super.completeValueForObject(context, object, type, source);
        }
        ExecutionStepInfo step = object.getExecutionStepInfo().changeTypeWithPreservedNonNull(type);
        Object fetched = executeObject(
                context,
                object.transform(builder ->
                        builder.executionStepInfo(step).fields(plan.fetched()).source(source)));
        return fetched instanceof CompletableFuture<?> later
                ? later.thenApply(values -> plan.with(read, values))
                : plan.with(read, fetched);
    }

    /** @return null if the ordinary way has to answer */
    private static Object[] read(ObjectPlan plan, Object source, ExecutionContext context) {
        try {
            return plan.read(source, new Walk(context));
        } catch (Departure toTheOrdinaryWay) {
            return null;
        }
    }
}
