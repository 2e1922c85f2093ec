package org.stet.imports.reading.claimreview;

import java.util.HashMap;
import java.util.Map;

/** What the things of a file are called, for those that refer to others by name. */
final class Graph {

    private final Map<String, Thing> named = new HashMap<>();

    void learn(Thing thing) {
        String id = thing.id();
        if (id != null && !thing.isReference()) {
            named.putIfAbsent(id, thing);
        }
        thing.parts().forEach(this::learn);
    }

    /** The thing that is meant. */
    Thing resolve(Thing thing) {
        return thing.isReference() ? named.getOrDefault(thing.id(), thing) : thing;
    }
}
