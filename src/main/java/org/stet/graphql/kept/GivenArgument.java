package org.stet.graphql.kept;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.VariableReference;
import java.util.Map;

/** Whether a query gives an argument, or a member of one, in the document or by a variable. */
final class GivenArgument {

    private GivenArgument() {}

    /** @param path the argument's name, then those of members, with dots between */
    static boolean is(Field field, String path, CoercedVariables variables) {
        String[] steps = path.split("\\.");
        Object value = field.getArguments().stream()
                .filter(argument -> argument.getName().equals(steps[0]))
                .findFirst()
                .map(Argument::getValue)
                .orElse(null);
        for (int step = 1; step < steps.length; step++) {
            value = member(resolved(value, variables), steps[step]);
        }
        Object given = resolved(value, variables);
        return given != null && !(given instanceof NullValue);
    }

    private static Object resolved(Object value, CoercedVariables variables) {
        return value instanceof VariableReference reference ? variables.get(reference.getName()) : value;
    }

    private static Object member(Object value, String name) {
        if (value instanceof ObjectValue literal) {
            return literal.getObjectFields().stream()
                    .filter(member -> member.getName().equals(name))
                    .findFirst()
                    .map(ObjectField::getValue)
                    .orElse(null);
        }
        return value instanceof Map<?, ?> members ? members.get(name) : null;
    }
}
