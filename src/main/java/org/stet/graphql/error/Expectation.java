package org.stet.graphql.error;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import java.util.Map;
import java.util.stream.Collectors;

/** What an input of a type must look like, as it completes the sentence "'x' must be …". */
public final class Expectation {

    private static final Map<String, String> SCALARS = Map.of(
            "String", "a string",
            "ID", "an id (a string)",
            "Int", "an integer of at most 32 bits",
            "Float", "a number",
            "Boolean", "true or false",
            "Date", "a date such as 2026-03-01",
            "DateTime", "a date and time with its offset from UTC, such as 2026-03-01T09:30:00Z");

    private Expectation() {}

    public static String of(GraphQLType type) {
        if (type instanceof GraphQLNonNull nonNull) {
            return of(nonNull.getWrappedType());
        }
        if (type instanceof GraphQLList list) {
            return "a list, each element " + of(list.getWrappedType());
        }
        if (type instanceof GraphQLEnumType choice) {
            return "one of "
                    + choice.getValues().stream()
                            .map(GraphQLEnumValueDefinition::getName)
                            .collect(Collectors.joining(", "));
        }
        String name = ((GraphQLNamedType) type).getName();
        return type instanceof GraphQLInputObjectType
                ? "an object of type " + name
                : SCALARS.getOrDefault(name, "of type " + name);
    }
}
