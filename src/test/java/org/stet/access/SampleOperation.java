package org.stet.access;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An operation of the schema with the least that it takes: valid for the schema, and about things that do not exist.
 *
 * @param kind query, mutation or subscription
 */
record SampleOperation(String kind, String name, String document) {

    static List<SampleOperation> all(TypeDefinitionRegistry schema) {
        return Stream.of("query", "mutation", "subscription")
                .flatMap(kind -> fields(schema, kind).map(field -> of(schema, kind, field)))
                .toList();
    }

    private static Stream<FieldDefinition> fields(TypeDefinitionRegistry schema, String kind) {
        String root = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
        return schema.types().get(root) instanceof ObjectTypeDefinition type
                ? type.getFieldDefinitions().stream()
                : Stream.empty();
    }

    private static SampleOperation of(TypeDefinitionRegistry schema, String kind, FieldDefinition field) {
        String arguments = field.getInputValueDefinitions().stream()
                .filter(SampleOperation::mustBeGiven)
                .map(argument -> argument.getName() + ": " + value(schema, argument.getName(), argument.getType()))
                .collect(Collectors.joining(", "));
        String call = arguments.isEmpty() ? field.getName() : field.getName() + "(" + arguments + ")";
        return new SampleOperation(kind, field.getName(), kind + " { " + call + " { __typename } }");
    }

    private static boolean mustBeGiven(InputValueDefinition value) {
        return value.getType() instanceof NonNullType && value.getDefaultValue() == null;
    }

    private static String value(TypeDefinitionRegistry schema, String name, Type<?> type) {
        if (type instanceof NonNullType required) {
            return value(schema, name, required.getType());
        }
        if (type instanceof ListType) {
            return "[]";
        }
        String typeName = ((TypeName) type).getName();
        TypeDefinition<?> definition = schema.types().get(typeName);
        if (definition instanceof EnumTypeDefinition values) {
            return values.getEnumValueDefinitions().get(0).getName();
        }
        if (definition instanceof InputObjectTypeDefinition input) {
            return input.getInputValueDefinitions().stream()
                    .filter(SampleOperation::mustBeGiven)
                    .map(field -> field.getName() + ": " + value(schema, field.getName(), field.getType()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return scalar(definition instanceof ScalarTypeDefinition named ? named.getName() : typeName, name);
    }

    /** A version that nothing has, so that no operation changes what exists. */
    private static String scalar(String type, String name) {
        return switch (type) {
            case "Int" -> name.startsWith("expected") ? "999999" : "1";
            case "Float" -> "1.0";
            case "Boolean" -> "false";
            case "DateTime" -> "\"2026-01-01T00:00:00Z\"";
            case "Duration" -> "\"PT1H\"";
            case "Date" -> "\"2026-01-01\"";
            default -> "\" \"";
        };
    }

    boolean isSubscription() {
        return kind.equals("subscription");
    }
}
