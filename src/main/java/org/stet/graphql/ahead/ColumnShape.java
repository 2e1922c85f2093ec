package org.stet.graphql.ahead;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A single value. */
record ColumnShape(String column, Function<JsonNode, Object> reader) implements Shape {

    static ColumnShape of(String column, Class<?> type) {
        return new ColumnShape(column, ColumnValue.reader(type));
    }

    @Override
    public List<String> columns() {
        return List.of(column);
    }

    @Override
    public Shape without(Set<String> unread) {
        return unread.contains(column) ? Unread.COLUMN : this;
    }

    @Override
    public Object read(Iterator<JsonNode> values) {
        return reader.apply(values.next());
    }
}
