package org.stet.publication.claimreview;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A thing in the words of schema.org, in which what is absent is left out. */
final class SchemaOrg {

    private static final String TYPE = "@type";

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private SchemaOrg() {}

    static SchemaOrg of(String type) {
        return new SchemaOrg().with(TYPE, type);
    }

    static SchemaOrg inContext(String type) {
        return new SchemaOrg().with("@context", "https://schema.org").with(TYPE, type);
    }

    SchemaOrg with(String property, Object value) {
        if (!isAbsent(value)) {
            properties.put(property, value);
        }
        return this;
    }

    /** Values of which one stands alone and only several make a list: programs that expect one read it so. */
    SchemaOrg withOneOrMore(String property, List<?> values) {
        return with(property, values.size() == 1 ? values.get(0) : values);
    }

    private static boolean isAbsent(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> several && several.isEmpty();
    }

    /** Whether it says anything but what kind of thing it is. */
    boolean saysSomething() {
        return properties.size() > 1;
    }

    Map<String, Object> properties() {
        return properties;
    }
}
