package org.stet.graphql.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.graphql.NodeType;

/** Claims lead to parties, and by relations to other claims, which are looked at less closely. */
class ReadingTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID PARTY = new UUID(0, 9);

    private record Words(UUID id, String statement) {}

    private record Relation(UUID from, UUID to) {}

    private record Accused(UUID party) {}

    private record Name(UUID id, String name) {}

    private static final Part<Words> WORDS =
            Part.begun(NodeType.CLAIM, Words.class, "id", "claim WHERE id = ANY (:ids)");
    private static final Part<Relation> RELATIONS = Part.begun(
                    NodeType.CLAIM, Relation.class, "id", "relation WHERE id = ANY (:ids)")
            .neededFor("Claim.relations")
            .leadingTo(NodeType.CLAIM, "to", "ClaimRelation.to");
    private static final Part<Accused> ACCUSED = Part.begun(
                    NodeType.CLAIM, Accused.class, "id", "accused WHERE id = ANY (:ids)")
            .neededFor("Claim.parties")
            .leadingTo(NodeType.PARTY, "party");
    private static final Part<Name> NAMES =
            Part.onTheWay(NodeType.PARTY, Name.class, "id", "party WHERE id = ANY (:ids)");

    private static final List<Part<?>> ALL = List.of(NAMES, WORDS, RELATIONS, ACCUSED);

    private final List<Collection<UUID>> asked = new ArrayList<>();
    private final Map<Part<?>, String> database = new HashMap<>();

    @Test
    void theFirstLookReadsWhateverTheOperationNeeds() {
        Reading reading = reading(Set.of("Claim.parties"), Set.of());
        database.put(WORDS, "[[\"%s\", \"%1$s\", \"So.\"]]".formatted(A));
        database.put(ACCUSED, "[[\"%s\", \"%s\"]]".formatted(A, PARTY));
        database.put(NAMES, "[[\"%s\", \"%1$s\", \"The mill\"]]".formatted(PARTY));

        assertThat(reading.of(WORDS, Set.of(A))).containsExactly(new Owned<>(A, new Words(A, "So.")));
        assertThat(reading.of(ACCUSED, Set.of(A))).containsExactly(new Owned<>(A, new Accused(PARTY)));
        assertThat(reading.of(NAMES, Set.of(PARTY))).containsExactly(new Owned<>(PARTY, new Name(PARTY, "The mill")));

        assertThat(asked).containsExactly(Set.of(A));
    }

    @Test
    void whatLiesBelowIsReadForAllOfItAtOnceAndNotMoreThanIsNeededThere() {
        Reading reading = reading(Set.of("Claim.relations", "ClaimRelation.to", "Claim.parties"), Set.of("Claim.id"));
        database.put(RELATIONS, "[[\"%s\", \"%1$s\", \"%s\"], [\"%1$s\", \"%1$s\", \"%s\"]]".formatted(A, B, C));

        reading.of(RELATIONS, Set.of(A));
        reading.of(WORDS, Set.of(A, B));
        reading.of(WORDS, Set.of(C));

        assertThat(asked).containsExactly(Set.of(A), new TreeSet<>(Set.of(B, C)));
        assertThat(reading.of(NAMES, Set.of(PARTY)))
                .as("names of parties that nothing led to")
                .isNull();
    }

    @Test
    void whatTheOperationDoesNotNeedIsNotToBeHad() {
        Reading reading = reading(Set.of("Claim.id"), Set.of());

        assertThat(reading.of(RELATIONS, Set.of(A))).isNull();
        assertThat(asked).isEmpty();
    }

    @Test
    void thatThereIsNothingIsKnownOnceItWasRead() {
        Reading reading = reading(Set.of("Claim.relations"), Set.of());

        assertThat(reading.of(RELATIONS, Set.of(A))).isEmpty();
        assertThat(reading.of(RELATIONS, Set.of(A))).isEmpty();
        assertThat(asked).hasSize(1);
    }

    private Reading reading(Set<String> outer, Set<String> inner) {
        Statements statements = new Statements(
                NodeType.CLAIM,
                Statement.of(NodeType.CLAIM, outer, ALL, RecordShape::of),
                Statement.of(NodeType.CLAIM, inner, ALL, RecordShape::of));
        return new Reading(Map.of(NodeType.CLAIM, statements), this::answer);
    }

    private Map<Integer, JsonNode> answer(Statement statement, Collection<UUID> things) {
        asked.add(new TreeSet<>(things));
        Map<Integer, JsonNode> rows = new HashMap<>();
        for (int place = 0; place < statement.sources().size(); place++) {
            String found = database.get(statement.sources().get(place).part());
            if (found != null) {
                rows.put(place, tree(found));
            }
        }
        return rows;
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
