package org.stet.graphql.engine;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Lets inputs in as the GraphQL specification has them. SmallRye's own scalars let a text pass for a number and any text
 * for a date, and only the field that gets it fails, as if it were a bug.
 */
final class StrictScalars extends GraphQLTypeVisitorStub {

    private record Kind(Coercing<?, ?> input, String description) {}

    private static final Map<String, Kind> KINDS = Map.of(
            "Int", new Kind(Scalars.GraphQLInt.getCoercing(), "An integer of at most 32 bits."),
            "Float", new Kind(Scalars.GraphQLFloat.getCoercing(), "A number, as IEEE 754 has it in 64 bits."),
            "Date", new Kind(TemporalInput.date(), "A day of the Gregorian calendar in ISO 8601, such as 2026-03-01."),
            "DateTime",
                    new Kind(
                            TemporalInput.dateTime(),
                            "A moment in ISO 8601 with its offset from UTC, such as 2026-03-01T09:30:00Z."));

    static GraphQLSchema.Builder in(GraphQLSchema.Builder builder) {
        return SchemaCode.in(SchemaTransformer.transformSchema(builder.build(), new StrictScalars()));
    }

    /** The schema compares types by identity, so each name gets one new type. */
    private final Map<String, GraphQLScalarType> changed = new HashMap<>();

    @Override
    public TraversalControl visitGraphQLScalarType(
            GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
        Kind kind = KINDS.get(scalar.getName());
        return kind == null
                ? TraversalControl.CONTINUE
                : changeNode(context, changed.computeIfAbsent(scalar.getName(), name -> change(scalar, kind)));
    }

    private static GraphQLScalarType change(GraphQLScalarType scalar, Kind kind) {
        return scalar.transform(builder ->
                builder.description(kind.description).coercing(new InputOnly(scalar.getCoercing(), kind.input)));
    }

    /** Answers are written as before. */
    private record InputOnly(Coercing<?, ?> output, Coercing<?, ?> input) implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object result, GraphQLContext context, Locale locale) {
            return output.serialize(result, context, locale);
        }

        @Override
        public Object parseValue(Object given, GraphQLContext context, Locale locale) {
            return input.parseValue(given, context, locale);
        }

        @Override
        public Object parseLiteral(Value<?> given, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return input.parseLiteral(given, variables, context, locale);
        }

        @Override
        public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
            return input.valueToLiteral(value, context, locale);
        }
    }
}
