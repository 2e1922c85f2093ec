package org.stet.graphql.ahead;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A record of which each component is a column. */
record RecordShape(Constructor<?> constructor, List<? extends Shape> components) implements Shape {

    static RecordShape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new RecordShape(
                    constructor,
                    Arrays.stream(components)
                            .map(component -> ColumnShape.of(column(component.getName()), component.getType()))
                            .toList());
        } catch (NoSuchMethodException everyRecordHasIt) {
            throw new IllegalStateException(everyRecordHasIt);
        }
    }

    private static String column(String component) {
        return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> columns() {
        return Shape.columns(components);
    }

    @Override
    public Shape without(Set<String> unread) {
        return new RecordShape(
                constructor,
                components.stream().map(component -> component.without(unread)).toList());
    }

    @Override
    public Object read(Iterator<JsonNode> values) {
        try {
            return constructor.newInstance(Shape.read(components, values));
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(
                    "a row that was read ahead is no " + constructor.getDeclaringClass(), refused);
        }
    }
}
