package org.stet.imports.reading.claimreview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A thing in the words of schema.org as a file has it. A value is a {@code String}, which numbers are too, a
 * {@code Thing} or a {@code List} of values; null says nothing and is left out.
 */
final class Thing {

    private static final String[] VOCABULARY = {"schema:", "http://schema.org/", "https://schema.org/"};

    private final int line;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private String repeated;
    private String repeatedBelow;
    private boolean tooLarge;

    Thing(int line) {
        this.line = line;
    }

    /** The line of the file where it begins. */
    int line() {
        return line;
    }

    /** Keeps both values of a property that is there twice, so that no review is lost unseen. */
    void put(String property, Object value) {
        String name = plain(property);
        if (properties.containsKey(name)) {
            repeated = name;
            properties.put(name, List.of(nothingIfNull(properties.get(name)), nothingIfNull(value)));
        } else {
            properties.put(name, value);
        }
        noteRepetitions(value);
    }

    private static Object nothingIfNull(Object value) {
        return value == null ? List.of() : value;
    }

    private void noteRepetitions(Object value) {
        if (value instanceof Thing thing && thing.repetition() != null) {
            repeatedBelow = thing.repetition();
        } else if (value instanceof List<?> several) {
            several.forEach(this::noteRepetitions);
        }
    }

    /** A property that this object itself has twice, or null. */
    String ownRepetition() {
        return repeated;
    }

    /** A property that this object, or one inside it, has twice, or null. */
    String repetition() {
        return repeated != null ? repeated : repeatedBelow;
    }

    void cutOff() {
        tooLarge = true;
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    boolean isA(String type) {
        return strings("@type").map(Thing::plain).anyMatch(type::equals);
    }

    Stream<String> types() {
        return strings("@type").map(Thing::plain);
    }

    private static String plain(String name) {
        if (name.indexOf(':') > 0) {
            for (String prefix : VOCABULARY) {
                if (name.startsWith(prefix)) {
                    return name.substring(prefix.length());
                }
            }
        }
        return name;
    }

    /** Its name inside the file, or null. */
    String id() {
        return strings("@id").findFirst().orElse(null);
    }

    /** Whether it is only a name for what is described elsewhere. */
    boolean isReference() {
        return id() != null
                && properties.keySet().stream().allMatch(name -> name.equals("@id") || name.equals("@type"));
    }

    /** The values of a property one by one, lists inside lists included. */
    List<Object> values(String property) {
        List<Object> values = new ArrayList<>();
        collect(properties.get(property), values);
        return values;
    }

    private static void collect(Object value, List<Object> values) {
        if (value instanceof List<?> several) {
            several.forEach(one -> collect(one, values));
        } else if (value instanceof Thing thing && thing.isList()) {
            collect(thing.properties.get("@list"), values);
            collect(thing.properties.get("@set"), values);
        } else if (value != null) {
            values.add(value);
        }
    }

    private boolean isList() {
        return properties.containsKey("@list") || properties.containsKey("@set");
    }

    /** What the property says in words, without regard to languages. */
    Stream<String> strings(String property) {
        return values(property).stream().map(Thing::words).filter(words -> words != null);
    }

    static String words(Object value) {
        if (value instanceof Thing thing) {
            return thing.properties.get("@value") instanceof String words ? words : null;
        }
        return value instanceof String words ? words : null;
    }

    /** Everything that it consists of. */
    Stream<Thing> parts() {
        return properties.keySet().stream()
                .flatMap(property -> values(property).stream())
                .filter(Thing.class::isInstance)
                .map(Thing.class::cast);
    }
}
