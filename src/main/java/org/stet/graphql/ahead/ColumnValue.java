package org.stet.graphql.ahead;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads the value of a column as PostgreSQL writes it in JSON. */
final class ColumnValue {

    private static final Map<Class<?>, Function<JsonNode, Object>> READERS = Map.ofEntries(
            Map.entry(String.class, JsonNode::textValue),
            Map.entry(UUID.class, ColumnValue::uuid),
            Map.entry(Instant.class, node -> Moments.read(node.textValue())),
            Map.entry(LocalDate.class, node -> LocalDate.parse(node.textValue())),
            Map.entry(int.class, JsonNode::intValue),
            Map.entry(Integer.class, JsonNode::intValue),
            Map.entry(long.class, JsonNode::longValue),
            Map.entry(Long.class, JsonNode::longValue),
            Map.entry(double.class, JsonNode::doubleValue),
            Map.entry(Double.class, JsonNode::doubleValue),
            Map.entry(BigDecimal.class, JsonNode::decimalValue),
            Map.entry(boolean.class, JsonNode::booleanValue),
            Map.entry(Boolean.class, JsonNode::booleanValue),
            Map.entry(
                    byte[].class,
                    node -> HexFormat.of()
                            .parseHex(node.textValue(), 2, node.textValue().length())),
            Map.entry(List.class, ColumnValue::texts),
            Map.entry(UUID[].class, ColumnValue::uuids));

    private ColumnValue() {}

    /** What reads values of the type; refuses at once a type that it does not know. */
    static Function<JsonNode, Object> reader(Class<?> type) {
        Function<JsonNode, Object> reader = type.isEnum() ? constants(type) : READERS.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("a column of " + type + " cannot be read ahead");
        }
        return node -> node.isNull() ? null : reader.apply(node);
    }

    private static Function<JsonNode, Object> constants(Class<?> type) {
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        return node -> constants.get(node.textValue());
    }

    static UUID uuid(JsonNode node) {
        return node.isNull() ? null : UUID.fromString(node.textValue());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>(array.size());
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static UUID[] uuids(JsonNode array) {
        UUID[] uuids = new UUID[array.size()];
        for (int place = 0; place < uuids.length; place++) {
            uuids[place] = uuid(array.get(place));
        }
        return uuids;
    }
}
