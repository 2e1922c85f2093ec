package org.stet.graphql.plain;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** An object of the answer: a map for whoever looks into it, and written as JSON with keys that were quoted before. */
final class PlainObject extends AbstractMap<String, Object> implements JsonSerializable {

    private final Keys keys;
    private final Object[] values;

    /** @param values in the order of the keys */
    PlainObject(Keys keys, Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return IntStream.range(0, values.length)
                        .mapToObj(PlainObject.this::entry)
                        .iterator();
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }

    private Map.Entry<String, Object> entry(int place) {
        return new SimpleImmutableEntry<>(keys.name(place), values[place]);
    }

    @Override
    public void serialize(JsonGenerator json, SerializerProvider others) throws IOException {
        json.writeStartObject(this, values.length);
        for (int place = 0; place < values.length; place++) {
            json.writeFieldName(keys.quoted(place));
            write(values[place], json, others);
        }
        json.writeEndObject();
    }

    private static void write(Object value, JsonGenerator json, SerializerProvider others) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof PlainObject object) {
            object.serialize(json, others);
        } else if (value instanceof List<?> list) {
            json.writeStartArray(list, list.size());
            for (Object element : list) {
                write(element, json, others);
            }
            json.writeEndArray();
        } else {
            others.defaultSerializeValue(value, json);
        }
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializerProvider others, TypeSerializer none)
            throws IOException {
        serialize(json, others);
    }
}
