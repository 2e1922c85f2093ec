package org.stet.graphql.limit;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;

/** How many elements a field may have: what the caller asks for in a connection, a guess in a small list. */
final class PageSize {

    private static final String FIRST = "first";
    private static final int WITHOUT_FIRST = 20;
    private static final int SMALL_LIST = 5;

    private final CoercedVariables variables;

    PageSize(CoercedVariables variables) {
        this.variables = variables;
    }

    int of(Field field, GraphQLFieldDefinition definition, GraphQLNamedType parent) {
        if (definition.getArgument(FIRST) != null) {
            return field.getArguments().stream()
                    .filter(argument -> argument.getName().equals(FIRST))
                    .findFirst()
                    .map(Argument::getValue)
                    .map(this::asked)
                    .orElse(WITHOUT_FIRST);
        }
        boolean isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return isList && !parent.getName().endsWith("Connection") ? SMALL_LIST : 1;
    }

    private int asked(Value<?> value) {
        Object given = value instanceof VariableReference reference ? variables.get(reference.getName()) : value;
        if (given instanceof IntValue literal) {
            return Math.max(1, literal.getValue().intValue());
        }
        return given instanceof Integer number ? Math.max(1, number) : WITHOUT_FIRST;
    }
}
