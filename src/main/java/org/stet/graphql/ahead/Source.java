package org.stet.graphql.ahead;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.stet.graphql.NodeType;

/**
 * A part at its place in a statement. Of each of its rows the statement gives the columns, then for each source below the
 * array of the rows that this one leads to.
 */
record Source(Part<?> part, Shape shape, List<String> columns, List<Below> below, List<Further> further) {

    /** What is read of the thing whose id is in a column, by its place. */
    record Below(int column, Source source) {}

    /** That another statement begins with the thing whose id is in a column, by its place. */
    record Further(int column, NodeType to) {}

    Object read(JsonNode row) {
        Iterator<JsonNode> values = row.elements();
        return shape.read(values);
    }

    /** Null when the row leads nowhere. */
    static UUID ledTo(int column, JsonNode row) {
        return ColumnValue.uuid(row.get(column));
    }

    JsonNode below(int place, JsonNode row) {
        return row.get(columns.size() + place);
    }
}
