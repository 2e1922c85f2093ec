package org.stet.publication.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A thing in the words of schema.org, in which what is absent is left out. */
final class SchemaOrg {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private SchemaOrg() {}

    static SchemaOrg of(String type) {
        return new SchemaOrg().with("@type", type);
    }

    static SchemaOrg inContext(String type) {
        return new SchemaOrg().with("@context", "https://schema.org").with("@type", type);
    }

    SchemaOrg with(String property, Object value) {
        boolean absent = value == null || value instanceof Collection<?> several && several.isEmpty();
        if (!absent) {
            properties.put(property, value);
        }
        return this;
    }

    Map<String, Object> properties() {
        return properties;
    }
}
