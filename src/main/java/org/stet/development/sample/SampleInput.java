package org.stet.development.sample;

import java.util.HashMap;

/** The input of a mutation in the making. */
final class SampleInput extends HashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    SampleInput with(String name, Object value) {
        put(name, value);
        return this;
    }

    SampleInput without(String name) {
        remove(name);
        return this;
    }
}
