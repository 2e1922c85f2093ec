package org.stet.graphql.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.stet.graphql.NodeType;

/** Claims lead to parties, and by relations to other claims, which are looked at less closely. */
class ReadingTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID PARTY = new UUID(0, 8);
    private static final UUID OTHER = new UUID(0, 9);

    private record Words(UUID id, String statement) {}

    private record Relation(UUID from, UUID to) {}

    private record Accused(UUID party) {}

    private record Name(UUID id, String name, UUID mergedInto) {}

    private static final Part<Words> WORDS = Part.begun(NodeType.CLAIM, Words.class, "claim", "claim WHERE id = :id");
    private static final Part<Relation> RELATIONS = Part.begun(
                    NodeType.CLAIM, Relation.class, "relation", "relation WHERE id = :id")
            .neededFor("Claim.relations")
            .leadingTo(NodeType.CLAIM, "to", "ClaimRelation.to");
    private static final Part<Accused> ACCUSED = Part.begun(
                    NodeType.CLAIM, Accused.class, "accused", "accused WHERE id = :id")
            .neededFor("Claim.parties")
            .leadingTo(NodeType.PARTY, "party");
    private static final Part<Name> NAMES = Part.onTheWay(
                    NodeType.PARTY, Name.class, "party", "party WHERE party.id = :id")
            .leadingTo(NodeType.PARTY, "merged_into");

    private static final List<Part<?>> ALL = List.of(NAMES, WORDS, RELATIONS, ACCUSED);

    private final List<Collection<UUID>> asked = new ArrayList<>();
    private final Map<UUID, String> database = new HashMap<>();

    @Test
    void theFirstLookReadsWhateverTheOperationNeeds() {
        Reading reading = reading(Set.of("Claim.parties"), Set.of());
        database.put(A, "[[%s, 'So.']], [[%s, [[%2$s, 'The mill', null]]]]".formatted(id(A), id(PARTY)));
        database.put(B, "[[%s, 'No.']], [[%s, [[%2$s, 'The mill', null]]]]".formatted(id(B), id(PARTY)));

        assertThat(reading.of(WORDS, List.of(A, B)))
                .containsExactly(new Owned<>(A, new Words(A, "So.")), new Owned<>(B, new Words(B, "No.")));
        assertThat(reading.of(ACCUSED, Set.of(A))).containsExactly(new Owned<>(A, new Accused(PARTY)));
        assertThat(reading.of(NAMES, Set.of(PARTY)))
                .containsExactly(new Owned<>(PARTY, new Name(PARTY, "The mill", null)));

        assertThat(asked).containsExactly(new TreeSet<>(Set.of(A, B)));
    }

    @Test
    void thingsThatLeadToOthersLikeThemAreFollowedByThoseWithOneStatementMore() {
        Reading reading = reading(Set.of("Claim.parties"), Set.of());
        database.put(
                A,
                "[[%s, 'So.']], [[%s, [[%2$s, 'The mill', %s]]], [%3$s, [[%3$s, 'The mills', %3$s]]], [%s, [[%4$s, 'Mill', %s]]]]"
                        .formatted(id(A), id(PARTY), id(OTHER), id(B), id(C)));
        database.put(C, "[[%s, 'The last', null]]".formatted(id(C)));

        reading.of(WORDS, Set.of(A));

        assertThat(asked).containsExactly(Set.of(A), Set.of(C));
        assertThat(reading.of(NAMES, Set.of(C))).containsExactly(new Owned<>(C, new Name(C, "The last", null)));
    }

    @Test
    void whatLiesBelowIsReadForAllOfItAtOnceAndNotMoreThanIsNeededThere() {
        Reading reading = reading(Set.of("Claim.relations", "ClaimRelation.to", "Claim.parties"), Set.of("Claim.id"));
        database.put(A, "[], [[%s, %s], [%1$s, %s]], []".formatted(id(A), id(B), id(C)));
        database.put(B, "[]");
        database.put(C, "[]");

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
        database.put(A, "[], []");

        assertThat(reading.of(RELATIONS, Set.of(A))).isEmpty();
        assertThat(reading.of(RELATIONS, Set.of(A))).isEmpty();
        assertThat(asked).hasSize(1);
    }

    @Test
    void partsThatLeadRoundInACircleAreRefused() {
        Part<Name> back = NAMES.leadingTo(NodeType.EVIDENCE, "id");
        Part<Name> forth = Part.<Name>onTheWay(NodeType.EVIDENCE, Name.class, "evidence", "evidence")
                .leadingTo(NodeType.PARTY, "id");
        List<Part<?>> round = List.of(ACCUSED, back, forth);

        assertThatIllegalStateException()
                .isThrownBy(() -> Statement.of(
                        NodeType.CLAIM, Set.of("Claim.parties"), round, part -> RecordShape.of(part.rows())))
                .withMessageContaining("circle");
    }

    @Test
    void rowsThatLeadToOthersUnderTheirOwnNameAreRefused() {
        Part<Name> hidden =
                Part.onTheWay(NodeType.PARTY, Name.class, "accused", "party AS accused WHERE accused.id = :id");
        List<Part<?>> both = List.of(ACCUSED, hidden);

        assertThatIllegalStateException()
                .isThrownBy(() -> Statement.of(
                        NodeType.CLAIM, Set.of("Claim.parties"), both, part -> RecordShape.of(part.rows())))
                .withMessageContaining("same name");
    }

    private Reading reading(Set<String> outer, Set<String> inner) {
        Function<Part<?>, Shape> shapes = part -> RecordShape.of(part.rows());
        Statements statements = new Statements(
                NodeType.CLAIM,
                Statement.of(NodeType.CLAIM, outer, ALL, shapes),
                Statement.of(NodeType.CLAIM, inner, ALL, shapes));
        return new Reading(Map.of(NodeType.CLAIM, statements), this::answer);
    }

    private List<JsonNode> answer(Statement statement, Collection<UUID> things) {
        asked.add(new TreeSet<>(things));
        return things.stream()
                .map(thing -> tree("[%s, %s]".formatted(id(thing), database.get(thing))))
                .toList();
    }

    private static String id(UUID id) {
        return "'" + id + "'";
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
