package org.stet.graphql.ahead;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A part in a statement, with the ways that the operation takes from it. In its rows the owner stands first. */
record Source(Part<?> part, Shape shape, List<Lead> leads) {

    /** A row of an entity that belongs to several things is read once. */
    List<Owned<?>> read(JsonNode rows) {
        Map<String, Object> entities = new HashMap<>();
        List<Owned<?>> read = new ArrayList<>(rows.size());
        for (JsonNode row : rows) {
            Object made = shape instanceof EntityShape
                    ? entities.computeIfAbsent(row.get(1).textValue(), first -> made(row))
                    : made(row);
            read.add(new Owned<>(ColumnValue.uuid(row.get(0)), made));
        }
        return read;
    }

    private Object made(JsonNode row) {
        Iterator<JsonNode> values = row.elements();
        values.next();
        return shape.read(values);
    }

    Set<UUID> ledTo(Lead lead, JsonNode rows) {
        int place = shape.columns().indexOf(lead.column()) + 1;
        Set<UUID> ids = new HashSet<>();
        for (JsonNode row : rows) {
            if (!row.get(place).isNull()) {
                ids.add(ColumnValue.uuid(row.get(place)));
            }
        }
        return ids;
    }
}
