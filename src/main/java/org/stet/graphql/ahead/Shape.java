package org.stet.graphql.ahead;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Of which columns something consists, and how it is made of their values, which come in the same order. */
interface Shape {

    List<String> columns();

    Object read(Iterator<JsonNode> values);

    /** The same where these columns are not read. */
    Shape without(Set<String> unread);

    /** What several columns make up. */
    static List<String> columns(List<? extends Shape> shapes) {
        return shapes.stream().flatMap(shape -> shape.columns().stream()).toList();
    }

    static Object[] read(List<? extends Shape> shapes, Iterator<JsonNode> values) {
        Object[] read = new Object[shapes.size()];
        for (int place = 0; place < read.length; place++) {
            read[place] = shapes.get(place).read(values);
        }
        return read;
    }
}
