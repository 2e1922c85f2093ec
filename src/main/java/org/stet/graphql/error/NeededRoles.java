package org.stet.graphql.error;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which role a field asks for, read from the methods behind the schema, so that a refusal can name it. */
public final class NeededRoles {

    private final Map<String, List<String>> rolesByField = new HashMap<>();

    public NeededRoles(Schema schema) {
        schema.getQueries().forEach(operation -> add("Query", operation));
        schema.getMutations().forEach(operation -> add("Mutation", operation));
        schema.getSubscriptions().forEach(operation -> add("Subscription", operation));
        for (Type type : schema.getTypes().values()) {
            Stream.concat(type.getOperations().values().stream(), type.getBatchOperations().values().stream())
                    .forEach(operation -> add(type.getName(), operation));
        }
    }

    List<String> of(DataFetchingEnvironment field) {
        return field.getParentType() instanceof GraphQLNamedType parent
                ? rolesByField.getOrDefault(
                        key(parent.getName(), field.getField().getName()), List.of())
                : List.of();
    }

    private void add(String parent, Operation operation) {
        List<String> roles = rolesOf(operation);
        if (!roles.isEmpty()) {
            rolesByField.put(key(parent, operation.getName()), roles);
        }
    }

    private static List<String> rolesOf(Operation operation) {
        Class<?> api = load(operation.getClassName());
        return Stream.concat(
                        Arrays.stream(api.getMethods())
                                .filter(method -> method.getName().equals(operation.getMethodName()))
                                .map(NeededRoles::annotation),
                        Stream.of(api.getAnnotation(RolesAllowed.class)))
                .filter(annotation -> annotation != null)
                .findFirst()
                .map(annotation -> List.of(annotation.value()))
                .orElse(List.of());
    }

    private static RolesAllowed annotation(Method method) {
        return method.getAnnotation(RolesAllowed.class);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String key(String parent, String field) {
        return parent + "." + field;
    }
}
