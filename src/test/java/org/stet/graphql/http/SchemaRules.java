package org.stet.graphql.http;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the house for a schema. Each method names the places that break one. */
final class SchemaRules {

    /** What SmallRye writes where nobody wrote anything. */
    private static final Set<String> NO_DESCRIPTION = Set.of("", "ISO-8601");

    private SchemaRules() {}

    static List<String> undescribed(TypeDefinitionRegistry schema) {
        List<String> found = new ArrayList<>();
        for (TypeDefinition<?> type : types(schema)) {
            check(type.getName(), type, found);
            fields(type).forEach(field -> {
                check(type.getName() + "." + field.getName(), field, found);
                field.getInputValueDefinitions()
                        .forEach(argument -> check(
                                type.getName() + "." + field.getName() + "(" + argument.getName() + ")",
                                argument,
                                found));
            });
            inputFields(type).forEach(field -> check(type.getName() + "." + field.getName(), field, found));
            if (type instanceof EnumTypeDefinition choice) {
                choice.getEnumValueDefinitions()
                        .forEach(value -> check(type.getName() + "." + value.getName(), value, found));
            }
        }
        return found;
    }

    static List<String> listsWithNulls(TypeDefinitionRegistry schema) {
        List<String> found = new ArrayList<>();
        for (TypeDefinition<?> type : types(schema)) {
            fields(type).forEach(field -> {
                checkList(type.getName() + "." + field.getName(), field.getType(), found);
                field.getInputValueDefinitions()
                        .forEach(argument -> checkList(
                                type.getName() + "." + field.getName() + "(" + argument.getName() + ")",
                                argument.getType(),
                                found));
            });
            inputFields(type)
                    .forEach(field -> checkList(type.getName() + "." + field.getName(), field.getType(), found));
        }
        return found;
    }

    static List<String> malformedConnections(TypeDefinitionRegistry schema) {
        return types(schema).stream()
                .map(TypeDefinition::getName)
                .filter(name -> name.endsWith("Connection") && !isConnection(name, schema))
                .toList();
    }

    static List<String> malformedMutations(TypeDefinitionRegistry schema) {
        return object(schema, "Mutation")
                .filter(mutation -> !takesOneInput(mutation) || !returnsPayload(mutation, schema))
                .map(FieldDefinition::getName)
                .toList();
    }

    static List<String> subscriptionsThatCannotBeRefused(TypeDefinitionRegistry schema) {
        return object(schema, "Subscription")
                .filter(subscription -> subscription.getType() instanceof NonNullType)
                .map(FieldDefinition::getName)
                .toList();
    }

    private static boolean isConnection(String name, TypeDefinitionRegistry schema) {
        Map<String, String> connection = shape(name, schema);
        String edge = connection.getOrDefault("edges", "").replaceAll("[!\\[\\]]", "");
        Map<String, String> place = shape(edge, schema);
        return connection.getOrDefault("edges", "").equals("[" + edge + "!]!")
                && connection.getOrDefault("nodes", "").equals("[" + place.get("node") + "]!")
                && "PageInfo!".equals(connection.get("pageInfo"))
                && "Int!".equals(connection.get("totalCount"))
                && "String!".equals(place.get("cursor"));
    }

    private static Map<String, String> shape(String type, TypeDefinitionRegistry schema) {
        return object(schema, type)
                .collect(Collectors.toMap(FieldDefinition::getName, field -> print(field.getType())));
    }

    private static boolean takesOneInput(FieldDefinition mutation) {
        List<InputValueDefinition> arguments = mutation.getInputValueDefinitions();
        return arguments.size() == 1
                && arguments.get(0).getName().equals("input")
                && print(arguments.get(0).getType()).endsWith("Input!");
    }

    private static boolean returnsPayload(FieldDefinition mutation, TypeDefinitionRegistry schema) {
        String payload = print(mutation.getType()).replaceFirst("!$", "");
        return payload.endsWith("Payload")
                && object(schema, payload)
                        .anyMatch(field -> field.getName().equals("userErrors")
                                && print(field.getType()).equals("[UserError!]!"));
    }

    private static List<TypeDefinition<?>> types(TypeDefinitionRegistry schema) {
        List<TypeDefinition<?>> types = new ArrayList<>();
        schema.types().values().forEach(types::add);
        schema.scalars().values().stream()
                .filter(scalar -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar.getName()))
                .forEach((ScalarTypeDefinition scalar) -> types.add(scalar));
        return types;
    }

    private static Stream<FieldDefinition> object(TypeDefinitionRegistry schema, String name) {
        return schema.types().get(name) instanceof ObjectTypeDefinition object
                ? object.getFieldDefinitions().stream()
                : Stream.empty();
    }

    private static Stream<FieldDefinition> fields(TypeDefinition<?> type) {
        return type instanceof ImplementingTypeDefinition<?> composite
                ? composite.getFieldDefinitions().stream()
                : Stream.empty();
    }

    private static Stream<InputValueDefinition> inputFields(TypeDefinition<?> type) {
        return type instanceof InputObjectTypeDefinition input
                ? input.getInputValueDefinitions().stream()
                : Stream.empty();
    }

    private static void check(String place, Object node, List<String> found) {
        if (!(node instanceof AbstractDescribedNode<?> described)
                || described.getDescription() == null
                || NO_DESCRIPTION.contains(
                        described.getDescription().getContent().strip())) {
            found.add(place);
        }
    }

    private static void checkList(String place, Type<?> type, List<String> found) {
        if (type instanceof NonNullType nonNull) {
            checkList(place, nonNull.getType(), found);
        } else if (type instanceof ListType list) {
            if (!(list.getType() instanceof NonNullType)) {
                found.add(place + ": " + print(type));
            }
            checkList(place, list.getType(), found);
        }
    }

    private static String print(Type<?> type) {
        if (type instanceof NonNullType nonNull) {
            return print(nonNull.getType()) + "!";
        }
        return type instanceof ListType list ? "[" + print(list.getType()) + "]" : ((TypeName) type).getName();
    }
}
