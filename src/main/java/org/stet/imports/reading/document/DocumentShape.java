package org.stet.imports.reading.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stet.graphql.PartialDate;

/** Whether JSON is what a record would be written as: each part there, of its kind, and nothing beside them. */
final class DocumentShape {

    private final Map<Class<?>, List<Part>> parts = new ConcurrentHashMap<>();

    /** What is wrong first, as {@code where: what}; empty when nothing is. */
    Optional<String> fault(JsonNode json, Class<?> type) {
        return faultOfRecord("", json, type);
    }

    private record Part(String name, Type type, boolean nullable) {

        static Part of(RecordComponent component) {
            boolean nullable = component.getAccessor().isAnnotationPresent(Nullable.class);
            return new Part(component.getName(), component.getGenericType(), nullable);
        }
    }

    private List<Part> parts(Class<?> type) {
        return parts.computeIfAbsent(
                type,
                record -> Arrays.stream(record.getRecordComponents())
                        .map(Part::of)
                        .toList());
    }

    private Optional<String> faultOfRecord(String path, JsonNode json, Class<?> type) {
        if (!json.isObject()) {
            return at(path, "This has to be an object.");
        }
        for (Part part : parts(type)) {
            Optional<String> fault = faultOfPart(path, json.get(part.name()), part);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return unknown(path, json, type)
                .or(() ->
                        type == PartialDate.class ? TextFaults.ofDate(json).map(fault -> path + ": " + fault) : none());
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private Optional<String> faultOfPart(String path, JsonNode value, Part part) {
        String place = path.isEmpty() ? part.name() : path + "." + part.name();
        if (value == null || value.isNull()) {
            return part.nullable() ? none() : at(place, "This is missing.");
        }
        return fault(place, value, part.type());
    }

    private Optional<String> unknown(String path, JsonNode json, Class<?> type) {
        List<Part> known = parts(type);
        Iterator<String> names = json.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (known.stream().noneMatch(part -> part.name().equals(name))) {
                String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
                return at(path.isEmpty() ? shown : path + "." + shown, "Documents have no such field here.");
            }
        }
        return none();
    }

    private Optional<String> fault(String path, JsonNode value, Type type) {
        if (type instanceof ParameterizedType list) {
            return faultOfList(path, value, list.getActualTypeArguments()[0]);
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isRecord()) {
            return faultOfRecord(path, value, kind);
        }
        if (kind == boolean.class) {
            return value.isBoolean() ? none() : at(path, "This has to be true or false.");
        }
        if (kind == int.class || kind == Integer.class) {
            return value.isInt() ? none() : at(path, "This has to be a whole number.");
        }
        return faultOfText(path, value, kind);
    }

    private Optional<String> faultOfList(String path, JsonNode values, Type type) {
        if (!values.isArray()) {
            return at(path, "This has to be a list.");
        }
        for (int i = 0; i < values.size(); i++) {
            Optional<String> fault = fault(path + "." + i, values.get(i), type);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return none();
    }

    private static Optional<String> faultOfText(String path, JsonNode value, Class<?> kind) {
        if (!value.isTextual()) {
            return at(path, "This has to be a text.");
        }
        String text = value.textValue();
        if (kind.isEnum()) {
            return isOneOf(kind, text)
                    ? none()
                    : at(path, "This has to be one of " + Arrays.toString(kind.getEnumConstants()) + ".");
        }
        return (kind == Instant.class ? TextFaults.ofMoment(text) : TextFaults.of(path, text))
                .map(fault -> path + ": " + fault);
    }

    private static boolean isOneOf(Class<?> kind, String text) {
        return Arrays.stream(kind.getEnumConstants())
                .anyMatch(constant -> ((Enum<?>) constant).name().equals(text));
    }

    private static Optional<String> at(String path, String fault) {
        return Optional.of(path.isEmpty() ? fault : path + ": " + fault);
    }
}
