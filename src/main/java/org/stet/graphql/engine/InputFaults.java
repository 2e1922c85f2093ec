package org.stet.graphql.engine;

import graphql.GraphQLContext;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.error.Expectation;
import org.stet.graphql.error.TopLevelError;

/**
 * Everything in the variables that does not fit the schema, each with the path of its place and what the place takes.
 * graphql-java finds the same, one at a time and without the path.
 */
final class InputFaults {

    private final GraphQLSchema schema;
    private final List<TopLevelError> faults = new ArrayList<>();
    private VariableDefinition variable;

    private InputFaults(GraphQLSchema schema) {
        this.schema = schema;
    }

    static List<TopLevelError> of(OperationDefinition operation, Map<String, Object> variables, GraphQLSchema schema) {
        InputFaults faults = new InputFaults(schema);
        operation.getVariableDefinitions().forEach(definition -> faults.check(definition, variables));
        return faults.faults;
    }

    private void check(VariableDefinition definition, Map<String, Object> variables) {
        variable = definition;
        GraphQLType type = InputTypes.of(definition.getType(), schema);
        String path = "$" + definition.getName();
        if (variables.containsKey(definition.getName()) || definition.getDefaultValue() == null) {
            check(path, type, variables.get(definition.getName()));
        }
    }

    private void check(String path, GraphQLType type, Object value) {
        if (type instanceof GraphQLNonNull nonNull) {
            checkRequired(path, nonNull.getWrappedType(), value);
        } else if (value != null) {
            checkPresent(path, type, value);
        }
    }

    private void checkRequired(String path, GraphQLType type, Object value) {
        if (value == null) {
            add("'%s' is required: it must be %s.".formatted(path, Expectation.of(type)));
        } else {
            checkPresent(path, type, value);
        }
    }

    private void checkPresent(String path, GraphQLType type, Object value) {
        if (type instanceof GraphQLList list) {
            checkList(path, list, value);
        } else if (type instanceof GraphQLInputObjectType object) {
            checkObject(path, object, value);
        } else if (!isLeaf(type, value)) {
            add("'%s' must be %s.".formatted(path, Expectation.of(type)));
        }
    }

    /** A single value stands for a list of one. */
    private void checkList(String path, GraphQLList list, Object value) {
        if (!(value instanceof List<?> elements)) {
            check(path, list.getWrappedType(), value);
            return;
        }
        for (int index = 0; index < elements.size(); index++) {
            check(path + "." + index, list.getWrappedType(), elements.get(index));
        }
    }

    private void checkObject(String path, GraphQLInputObjectType type, Object value) {
        if (!(value instanceof Map<?, ?> fields)) {
            add("'%s' must be %s.".formatted(path, Expectation.of(type)));
            return;
        }
        fields.keySet().stream()
                .filter(name -> type.getFieldDefinition(Objects.toString(name)) == null)
                .forEach(name ->
                        add("'%s' has no field '%s': see the input type %s.".formatted(path, name, type.getName())));
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            if (fields.containsKey(field.getName()) || !field.hasSetDefaultValue()) {
                check(path + "." + field.getName(), field.getType(), fields.get(field.getName()));
            }
        }
    }

    private static boolean isLeaf(GraphQLType type, Object value) {
        if (type instanceof GraphQLEnumType choice) {
            return value instanceof String name && choice.getValue(name) != null;
        }
        try {
            ((GraphQLScalarType) type).getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
            return true;
        } catch (CoercingParseValueException refused) {
            return false;
        }
    }

    private void add(String message) {
        faults.add(TopLevelError.of(
                ErrorCode.VALIDATION_ERROR, message, List.of(variable.getSourceLocation()), List.of()));
    }
}
