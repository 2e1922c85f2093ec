package org.stet.export.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.publication.claimreview.Documents;
import org.stet.publication.document.PublishedClaim;

class ClaimSchemaTest {

    /** Frozen before they named one, the oldest documents lack their publisher. */
    private static final Map<Class<?>, Set<String>> NOT_IN_EVERY_DOCUMENT =
            Map.of(PublishedClaim.class, Set.of("publisher"));

    private static final Map<Type, String> TYPES = Map.of(
            String.class, "string",
            int.class, "integer",
            Integer.class, "integer",
            boolean.class, "boolean",
            Instant.class, "string date-time",
            LocalDate.class, "string date");

    private final JsonNode schema = read();
    private final Set<Class<?>> seen = new HashSet<>();

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(ClaimSchema.json());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void saysOfWhichVersionItIs() {
        assertThat(schema.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").asText()).isEqualTo("urn:stet:claim:" + ClaimSchema.VERSION);
    }

    @Test
    void describesTheRecordPropertyByProperty() {
        compare(PublishedClaim.class, schema);

        assertThat(seen).hasSizeGreaterThan(30);
        assertThat(schema.get("$defs")).hasSize(seen.size() - 1);
    }

    private void compare(Class<?> type, JsonNode described) {
        if (seen.add(type)) {
            assertThat(described.path("description").asText())
                    .as(type.getName())
                    .isNotBlank();
            if (type.isEnum()) {
                compareConstants(type, described);
            } else {
                compareProperties(type, described);
            }
        }
    }

    private static void compareConstants(Class<?> type, JsonNode described) {
        assertThat(texts(described.get("enum")))
                .as(type.getName())
                .containsExactlyElementsOf(Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList());
    }

    private void compareProperties(Class<?> type, JsonNode described) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        List<String> names = new ArrayList<>();
        described.get("properties").fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .as(type.getName())
                .containsExactlyElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        assertThat(texts(described.get("required")))
                .as("what every " + type.getName() + " has")
                .containsExactlyElementsOf(components.stream()
                        .filter(component -> isAlwaysThere(type, component))
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(described.get("additionalProperties").asText()).isEqualTo("false");
        for (RecordComponent component : components) {
            JsonNode property = described.get("properties").get(component.getName());
            assertThat(property.path("description").asText())
                    .as(component.toString())
                    .isNotBlank()
                    .doesNotContain("null");
            compareType(component, component.getGenericType(), property);
        }
    }

    private static boolean isAlwaysThere(Class<?> type, RecordComponent component) {
        boolean nullable = component.getAccessor().isAnnotationPresent(Nullable.class)
                || fieldOf(type, component).isAnnotationPresent(Nullable.class);
        return !nullable && !NOT_IN_EVERY_DOCUMENT.getOrDefault(type, Set.of()).contains(component.getName());
    }

    private static Field fieldOf(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException everyComponentHasOne) {
            throw new AssertionError(everyComponentHasOne);
        }
    }

    private void compareType(RecordComponent component, Type type, JsonNode property) {
        if (type instanceof ParameterizedType list) {
            assertThat(property.path("type").asText()).as(component.toString()).isEqualTo("array");
            compareType(component, list.getActualTypeArguments()[0], property.get("items"));
        } else if (TYPES.containsKey(type)) {
            String format = property.path("format").asText();
            String told = property.path("type").asText() + (format.startsWith("date") ? " " + format : "");
            assertThat(told).as(component.toString()).isEqualTo(TYPES.get(type));
        } else {
            compare((Class<?>) type, schema.at(property.get("$ref").asText().substring(1)));
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    @Test
    void fitsDocumentsOfEveryKind() {
        Stream.of(
                        Documents.full(),
                        Documents.minimal(),
                        Documents.full().with("/publisher", null),
                        Documents.full().with("/rating/scaleVersion", null),
                        Documents.full()
                                .with("/finding", "NOT_RATABLE")
                                .with("/verdict", null)
                                .with("/rating", null))
                .map(Documents::json)
                .forEach(document ->
                        assertThat(SchemaCheck.faultsOf(document)).as(document).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "/verdict, \"MOSTLY\"",
        "/version, \"2\"",
        "/tags, [null]",
        "/limits, null",
        "/draft, true",
        "/checkedAt, \"yesterday\"",
        "/rating/value, 6",
        "/parties/0/party/email, \"a@b.example\"",
        "'/attributions/0/hops/0/saidOn', '{\"precision\":\"MONTH\",\"value\":\"2026-10-01\"}'",
        "'/attributions/0/hops/0/saidOn', '{\"precision\":\"UNKNOWN\",\"value\":\"2026\"}'",
        "'/attributions/0/hops/0/saidOn', '{\"precision\":\"DAY\"}'"
    })
    void fitsNothingElse(String place, String value) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode document = (ObjectNode) json.readTree(Documents.full().json());
        JsonPointer pointer = JsonPointer.compile(place);
        ((ObjectNode) document.at(pointer.head())).set(pointer.last().getMatchingProperty(), json.readTree(value));

        assertThat(SchemaCheck.faultsOf(document.toString())).isNotEmpty();
    }
}
