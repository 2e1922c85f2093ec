package org.stet.graphql.plain;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.List;

/** The keys of an object of the answer, in their order, each quoted once. */
final class Keys {

    private final SerializableString[] keys;

    Keys(List<String> names) {
        keys = names.stream().map(SerializedString::new).toArray(SerializableString[]::new);
    }

    String name(int place) {
        return keys[place].getValue();
    }

    SerializableString quoted(int place) {
        return keys[place];
    }
}
