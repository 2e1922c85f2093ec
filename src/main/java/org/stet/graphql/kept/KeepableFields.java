package org.stet.graphql.kept;

import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which fields are answered by a method, and whether that is marked as {@link Keepable}. All others are plain values. */
public final class KeepableFields {

    private final Map<String, Optional<Keepable>> markByField = new HashMap<>();

    public KeepableFields(Schema schema) {
        schema.getQueries().forEach(operation -> add("Query", operation));
        schema.getTypes().values().forEach(this::add);
        schema.getInterfaces().values().forEach(this::add);
    }

    boolean isPlain(String type, String field) {
        return !markByField.containsKey(key(type, field));
    }

    /** Empty for a method that is not marked. */
    Optional<Keepable> mark(String type, String field) {
        return markByField.get(key(type, field));
    }

    private void add(Type type) {
        Stream.concat(type.getOperations().values().stream(), type.getBatchOperations().values().stream())
                .forEach(operation -> add(type.getName(), operation));
    }

    private void add(String type, Operation operation) {
        List<Keepable> marks = methods(operation)
                .map(method -> method.getAnnotation(Keepable.class))
                .toList();
        boolean areAllMarked = !marks.isEmpty() && !marks.contains(null);
        markByField.put(key(type, operation.getName()), areAllMarked ? Optional.of(marks.get(0)) : Optional.empty());
    }

    private static Stream<Method> methods(Operation operation) {
        try {
            Class<?> api = Class.forName(
                    operation.getClassName(), false, Thread.currentThread().getContextClassLoader());
            return Arrays.stream(api.getMethods())
                    .filter(method -> method.getName().equals(operation.getMethodName()));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String key(String type, String field) {
        return type + "." + field;
    }
}
