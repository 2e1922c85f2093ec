package org.stet.graphql.ahead;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** In the place of a column that is not read: nothing. */
enum Unread implements Shape {
    COLUMN;

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public Object read(Iterator<JsonNode> values) {
        return null;
    }

    @Override
    public Shape without(Set<String> unread) {
        return this;
    }
}
