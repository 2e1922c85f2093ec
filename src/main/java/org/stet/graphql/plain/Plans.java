package org.stet.graphql.plain;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/**
 * What one operation selects, planned once for each type in each place, not once for each object. The same place under
 * the same type is the same fields of the document, however often fragments repeat it.
 */
final class Plans {

    private record Place(List<Field> fields, GraphQLObjectType type) {}

    private final FieldCollector collector = new FieldCollector();
    private final Map<Place, ObjectPlan> objects = new ConcurrentHashMap<>();
    private final PlainFields plain;
    private final IntConsumer growth;

    /** @param growth hears how many steps were planned, each time */
    Plans(PlainFields plain, IntConsumer growth) {
        this.plain = plain;
        this.growth = growth;
    }

    ObjectPlan object(ExecutionContext operation, MergedField field, GraphQLObjectType type) {
        Place place = new Place(field.getFields(), type);
        ObjectPlan known = objects.get(place);
        if (known == null) {
            known = plan(operation, field, type);
            objects.put(place, known);
            growth.accept(known.size());
        }
        return known;
    }

    private ObjectPlan plan(ExecutionContext operation, MergedField field, GraphQLObjectType type) {
        MergedSelectionSet selected = collector.collectFields(
                FieldCollectorParameters.newParameters()
                        .schema(operation.getGraphQLSchema())
                        .objectType(type)
                        .fragments(operation.getFragmentsByName())
                        .variables(operation.getCoercedVariables().toMap())
                        .graphQLContext(operation.getGraphQLContext())
                        .build(),
                field);
        List<ObjectPlan.Step> steps = new ArrayList<>();
        Map<String, MergedField> fetched = new LinkedHashMap<>();
        for (String key : selected.getKeys()) {
            ObjectPlan.Step step = step(operation, key, selected.getSubField(key), type);
            steps.add(step);
            if (!step.isPlain()) {
                fetched.put(key, selected.getSubField(key));
            }
        }
        return new ObjectPlan(steps, fetched);
    }

    private ObjectPlan.Step step(ExecutionContext operation, String key, MergedField field, GraphQLObjectType type) {
        GraphQLFieldDefinition definition =
                Introspection.getFieldDefinition(operation.getGraphQLSchema(), type, field.getName());
        UnaryOperator<Object> reader = plain.reader(type, definition);
        Completion completion = reader == null ? null : completion(operation, field, definition.getType());
        return completion == null ? ObjectPlan.Step.ordinary(key) : new ObjectPlan.Step(key, reader, completion);
    }

    /** @return null if something has to be fetched for it */
    Completion completion(ExecutionContext operation, MergedField field, GraphQLType type) {
        if (type instanceof GraphQLNonNull required) {
            Completion inner = completion(operation, field, required.getWrappedType());
            return inner == null ? null : new Required(inner);
        }
        if (type instanceof GraphQLList list) {
            Completion inner = completion(operation, field, list.getWrappedType());
            return inner == null ? null : new ListOf(inner);
        }
        if (type instanceof GraphQLScalarType scalar) {
            return Leaf.of(scalar);
        }
        if (type instanceof GraphQLEnumType values) {
            return Leaf.of(values);
        }
        if (type instanceof GraphQLObjectType object) {
            ObjectPlan plan = object(operation, field, object);
            return plan.isPlain() ? plan : null;
        }
        return oneOf(operation, field, possible(operation.getGraphQLSchema(), type));
    }

    private static List<? extends GraphQLNamedOutputType> possible(GraphQLSchema schema, GraphQLType type) {
        return type instanceof GraphQLUnionType union
                ? union.getTypes()
                : schema.getImplementations((GraphQLInterfaceType) type);
    }

    private Completion oneOf(
            ExecutionContext operation, MergedField field, List<? extends GraphQLNamedOutputType> possible) {
        Map<String, ObjectPlan> plans = new HashMap<>();
        for (GraphQLNamedOutputType type : possible) {
            ObjectPlan plan = object(operation, field, (GraphQLObjectType) type);
            if (!plan.isPlain()) {
                return null;
            }
            plans.put(type.getName(), plan);
        }
        return new OneOf(plain::typeName, plans);
    }
}
