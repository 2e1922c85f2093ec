package org.stet.party.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class PartyMergesTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();

    @Inject
    SessionFactory sessions;

    private static String recorded(String name, String... aliases) {
        return rita.succeed(
                        "recordParty",
                        Map.of("kind", "COMPANY", "name", name, "aliases", List.of(aliases)),
                        "party { id }")
                .getString("party.id");
    }

    private static void merge(Caller who, String duplicate, String survivor) {
        who.succeed("mergeParties", Map.of("survivorId", survivor, "duplicateId", duplicate, "expectedVersion", 0), "");
    }

    private static JsonPath traceOf(String party) {
        return rita.ask("""
                query($id: ID!) { party(id: $id) { id mergedParties { party { id version mergedInto } by { name } at }
                  history { nodes { subjectId action by { name } } } } }
                """, Map.of("id", party));
    }

    private static Map<String, Object> recordOf(String party) {
        return rita.ask("""
                        query($id: ID!) { node(id: $id) { ... on Party {
                          id kind name aliases sameAs mergedInto recordedAt mergedParties { party { id } } } } }
                        """, Map.of("id", party)).getMap("node");
    }

    @Test
    void showWhoMergedWhatWhenOverAllSteps() {
        Instant before = Instant.now();
        String first = recorded(unique("First"));
        String second = recorded(unique("Second"));
        String survivor = recorded(unique("Survivor"));
        merge(chen, first, second);
        merge(edith, second, survivor);
        chen.succeed(
                "reviseParty",
                Map.of("partyId", second, "expectedVersion", 1, "kind", "COMPANY", "name", unique("Renamed")),
                "");

        JsonPath trace = traceOf(first);
        assertThat(trace.getString("party.id")).isEqualTo(survivor);
        assertThat(trace.<String>getList("party.mergedParties.party.id")).containsExactly(second, first);
        assertThat(trace.<String>getList("party.mergedParties.party.mergedInto"))
                .containsExactly(survivor, second);
        assertThat(trace.<String>getList("party.mergedParties.by.name")).containsExactly("edith", "chen");
        assertThat(trace.<String>getList("party.mergedParties.at"))
                .allSatisfy(at -> assertThat(Instant.parse(at)).isAfterOrEqualTo(before));
        assertThat(trace.<Map<String, Object>>getList("party.history.nodes"))
                .contains(Map.of("subjectId", second, "action", "merged", "by", Map.of("name", "edith")));
    }

    @Test
    void areUndoneExactly() {
        String inner = recorded(unique("Inner"));
        String duplicate = recorded(unique("Duplicate"), "Dup", "D. U. P.");
        String survivor = recorded(unique("Survivor"));
        merge(chen, inner, duplicate);
        Map<String, Object> duplicateBefore = recordOf(duplicate);
        Map<String, Object> survivorBefore = recordOf(survivor);

        merge(chen, duplicate, survivor);
        edith.succeed("unmergeParties", Map.of("duplicateId", duplicate, "expectedVersion", 1), "");

        assertThat(recordOf(duplicate)).isEqualTo(duplicateBefore);
        assertThat(recordOf(survivor)).isEqualTo(survivorBefore);
        assertThat(traceOf(inner).getString("party.id")).isEqualTo(duplicate);
        assertThat(traceOf(survivor).<String>getList("party.history.nodes.action"))
                .containsExactly("unmerged", "merged", "recorded");
    }

    @Test
    void andDuplicatesAreReadForAWholeListAtOnce() {
        String name = unique("Counted");
        for (int i = 0; i < 6; i++) {
            merge(chen, recorded(name + " copy"), recorded(name));
        }
        statements(name, 2);
        assertThat(statements(name, 6)).isPositive().isEqualTo(statements(name, 2));
    }

    private long statements(String name, int first) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        JsonPath answer = rita.ask("""
                query($text: String, $first: Int) { parties(filter: {text: $text}, first: $first) {
                  nodes { mergedParties { by { name } } likelyDuplicates { party { id } } } } }
                """, Map.of("text", name, "first", first));
        assertThat(answer.<List<?>>getList("parties.nodes.mergedParties"))
                .hasSize(first)
                .allSatisfy(merged -> assertThat(merged).hasSize(1));
        assertThat(answer.<List<?>>getList("parties.nodes.likelyDuplicates"))
                .allSatisfy(duplicates -> assertThat(duplicates).hasSize(5));
        return statistics.getPrepareStatementCount() - before;
    }
}
