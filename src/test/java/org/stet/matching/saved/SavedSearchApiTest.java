package org.stet.matching.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class SavedSearchApiTest implements DeskTest {

    private static final String ALL =
            "savedSearch { id version name text filter { kind tag language recordedFrom } newCount seenAt }";

    private final Caller member = Caller.reporter(unique("searcher"));
    private final String tag = UUID.randomUUID().toString();

    private JsonPath saved(String name, String text) {
        return member.succeed("recordSavedSearch", input(name, text), ALL)
                .setRootPath("data.recordSavedSearch.savedSearch");
    }

    private Map<String, Object> input(String name, String text) {
        return new HashMap<>(Map.of("name", name, "text", text, "filter", Map.of("tag", List.of(tag))));
    }

    private Map<String, Integer> news() {
        Map<String, Integer> news = new HashMap<>();
        JsonPath answer = member.ask("{ savedSearches { name newCount } }");
        List<String> names = answer.getList("savedSearches.name");
        IntStream.range(0, names.size())
                .forEach(i -> news.put(names.get(i), answer.getInt("savedSearches[" + i + "].newCount")));
        return news;
    }

    private String aClaimThatSays(String statement) {
        Map<String, Object> input = claim();
        input.put("statement", statement);
        input.put("tags", List.of(tag));
        return aClaim(input);
    }

    @Test
    void countsWhatWasRecordedOrChangedSinceTheLastLook() {
        aClaimThatSays("An old bridge");
        String bridges = saved("Bridges", "bridge").getString("id");
        saved("Tunnels", "tunnel");
        assertThat(news()).isEqualTo(Map.of("Bridges", 0, "Tunnels", 0));

        aClaimThatSays("A new bridge");
        String claim = aClaimThatSays("Another bridge, with a tunnel");
        assertThat(news()).isEqualTo(Map.of("Bridges", 2, "Tunnels", 1));

        JsonPath seen = member.succeed("markSavedSearchSeen", Map.of("savedSearchId", bridges), ALL);
        assertThat(seen.getInt("savedSearch.version")).isZero();
        assertThat(news()).isEqualTo(Map.of("Bridges", 0, "Tunnels", 1));

        Caller.chen().succeed("assignCheck", Map.of("claimId", claim), "check { id }");
        assertThat(news()).isEqualTo(Map.of("Bridges", 1, "Tunnels", 1));
    }

    @Test
    void belongsToItsMemberAlone() {
        String id = saved("Bridges", "bridge").getString("id");
        Caller other = Caller.reporter(unique("neighbour"));
        assertThat(other.ask("{ savedSearches { id } }").getList("savedSearches"))
                .isEmpty();
        String node = "query($id: ID!) { node(id: $id) { id } }";
        assertThat(other.ask(node, Map.of("id", id)).getMap("node")).isNull();
        assertThat(member.ask(node, Map.of("id", id)).getString("node.id")).isEqualTo(id);
        for (String mutation : List.of("markSavedSearchSeen", "discardSavedSearch", "reviseSavedSearch")) {
            Map<String, Object> input = new HashMap<>(Map.of("savedSearchId", id));
            if (!mutation.equals("markSavedSearchSeen")) {
                input.put("expectedVersion", 0);
            }
            if (mutation.equals("reviseSavedSearch")) {
                input.put("name", "Mine");
            }
            assertThat(other.refused(mutation, input)).as(mutation).containsExactly("UNKNOWN_ID savedSearchId");
        }
        String journal = other.send(
                        "query { journal(first: 20) { nodes { action subject { type } before after } } }", Map.of())
                .asString();
        assertThat(journal).doesNotContain(tag);
    }

    @Test
    void isRevisedAndDiscardedByVersion() {
        String id = saved("Bridges", "bridge").getString("id");
        Map<String, Object> revised = input("Spans", "span");
        revised.put("savedSearchId", id);
        revised.put("expectedVersion", 0);
        JsonPath after = member.succeed("reviseSavedSearch", revised, ALL);
        assertThat(after.getInt("savedSearch.version")).isEqualTo(1);
        assertThat(after.getString("savedSearch.name")).isEqualTo("Spans");
        assertThat(after.getList("savedSearch.filter.tag")).containsExactly(tag);
        assertThat(member.refused("reviseSavedSearch", revised)).containsExactly("STALE_VERSION expectedVersion");
        revised.put("expectedVersion", 1);
        assertThat(member.refused("reviseSavedSearch", revised)).containsExactly("NOTHING_TO_CHANGE");

        Map<String, Object> which = Map.of("savedSearchId", id, "expectedVersion", 1);
        member.succeed("discardSavedSearch", which, ALL);
        assertThat(member.refused("discardSavedSearch", which)).containsExactly("UNKNOWN_ID savedSearchId");
    }

    @Test
    void refusesWhatIsNoSearch() {
        saved("Bridges", "bridge");
        assertThat(member.refused("recordSavedSearch", input("Bridges", "bridge")))
                .containsExactly("ALREADY_EXISTS name");
        Map<String, Object> wrong = input(" ", "b".repeat(501));
        wrong.put(
                "filter",
                Map.of(
                        "party",
                        List.of(unknownId("pty"), "no id"),
                        "language",
                        List.of("no language"),
                        "recordedFrom",
                        "2026-02-02",
                        "recordedUntil",
                        "2026-02-01"));
        assertThat(member.refused("recordSavedSearch", wrong))
                .containsExactlyInAnyOrder(
                        "REQUIRED name",
                        "TOO_LONG text",
                        "UNKNOWN_ID filter.party.1",
                        "INVALID_LANGUAGE filter.language.0",
                        "INVALID_DATE filter.recordedUntil");
    }

    @Test
    void isKeptAHundredTimesAtMost() {
        List<Map<String, Object>> hundred = IntStream.range(0, 100)
                .mapToObj(i -> input("Search " + i, "bridge"))
                .toList();
        member.succeedAll("recordSavedSearch", hundred);
        assertThat(member.refused("recordSavedSearch", input("One more", "bridge")))
                .containsExactly("NOT_ALLOWED");
        assertThat(news()).hasSize(100);
    }

    @Test
    void isRecordedOnceUnderOneRequestId() {
        Map<String, Object> input = input("Bridges", "bridge");
        input.put("requestId", UUID.randomUUID().toString());
        String first = member.succeed("recordSavedSearch", input, ALL).getString("savedSearch.id");
        assertThat(member.succeed("recordSavedSearch", input, ALL).getString("savedSearch.id"))
                .isEqualTo(first);
    }
}
