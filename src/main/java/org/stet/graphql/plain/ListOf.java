package org.stet.graphql.plain;

import java.util.ArrayList;
import java.util.List;

/** A list, each element completed in the same way. */
record ListOf(Completion element) implements Completion {

    @Override
    public Object complete(Object value, Walk walk) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof List<?> elements)) {
            throw Departure.TO_THE_ORDINARY_WAY;
        }
        List<Object> completed = new ArrayList<>(elements.size());
        for (Object each : elements) {
            completed.add(element.complete(each, walk));
        }
        return completed;
    }
}
