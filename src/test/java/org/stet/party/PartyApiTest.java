package org.stet.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class PartyApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();

    private static Map<String, Object> company(String name) {
        return Map.of("kind", "COMPANY", "name", name);
    }

    private static String recorded(String name) {
        return rita.succeed("recordParty", company(name), "party { id }").getString("party.id");
    }

    private static String unique(String name) {
        return name + " " + UUID.randomUUID();
    }

    @Nested
    class RecordParty {

        @Test
        void comesBackAsItWasRecorded() {
            Map<String, Object> input = Map.of(
                    "kind",
                    "NEWS_OUTLET",
                    "name",
                    "  Nordhavn Courier ",
                    "aliases",
                    List.of("NC", "The Courier", "NC"),
                    "sameAs",
                    List.of("https://courier.example/"));
            JsonPath payload = rita.succeed("recordParty", input, "party { id kind name aliases sameAs version }");

            assertThat(payload.getString("party.name")).isEqualTo("Nordhavn Courier");
            assertThat(payload.<String>getList("party.aliases")).containsExactly("NC", "The Courier");
            assertThat(payload.getInt("party.version")).isZero();

            String id = payload.getString("party.id");
            JsonPath read = rita.ask(
                    "query($id: ID!) { party(id: $id) { name kind } node(id: $id) { __typename id } }",
                    Map.of("id", id));
            assertThat(read.getString("party.kind")).isEqualTo("NEWS_OUTLET");
            assertThat(read.getString("node.__typename")).isEqualTo("Party");
        }

        @Test
        void namesEveryFaultWithItsField() {
            Map<String, Object> input = Map.of(
                    "kind",
                    "COMPANY",
                    "name",
                    " ",
                    "aliases",
                    List.of("ok", "bad\u0007bell"),
                    "sameAs",
                    List.of("javascript:alert(1)"));
            assertThat(rita.refused("recordParty", input))
                    .containsExactly("REQUIRED name", "INVALID_TEXT aliases.1", "INVALID_URL sameAs.0");
        }

        @Test
        void sentAgainWithTheSameRequestIdCreatesNothing() {
            String name = unique("Retry Ltd");
            Map<String, Object> input = Map.of("kind", "COMPANY", "name", name, "requestId", name);
            String first = rita.succeed("recordParty", input, "party { id }").getString("party.id");
            String second = rita.succeed("recordParty", input, "party { id }").getString("party.id");

            assertThat(second).isEqualTo(first);
            assertThat(rita.refused("recordParty", Map.of("kind", "PERSON", "name", name, "requestId", name)))
                    .containsExactly("REQUEST_ID_REUSED requestId");
            assertThat(rita.ask("query($t: String) { parties(filter: {text: $t}) { totalCount } }", Map.of("t", name))
                            .getInt("parties.totalCount"))
                    .isEqualTo(1);
        }
    }

    @Nested
    class ReviseParty {

        @Test
        void refusesAStaleVersionAndNamesWhoWasFaster() {
            String id = recorded(unique("Stale Ltd"));
            chen.succeed(
                    "reviseParty", Map.of("partyId", id, "expectedVersion", 0, "kind", "COMPANY", "name", "A"), "");
            JsonPath answer = rita.ask("""
                    mutation($id: ID!) { reviseParty(input:
                      {partyId: $id, expectedVersion: 0, kind: COMPANY, name: "B"}) { userErrors { code message } } }
                    """, Map.of("id", id));

            assertThat(answer.getString("reviseParty.userErrors[0].code")).isEqualTo("STALE_VERSION");
            assertThat(answer.getString("reviseParty.userErrors[0].message")).contains("chen");
            assertThat(rita.ask("query($id: ID!) { party(id: $id) { name } }", Map.of("id", id))
                            .getString("party.name"))
                    .isEqualTo("A");
        }

        @Test
        void writesItsHistory() {
            String id = recorded("First name");
            chen.succeed(
                    "reviseParty",
                    Map.of("partyId", id, "expectedVersion", 0, "kind", "COMPANY", "name", "Second"),
                    "");
            JsonPath history = rita.ask("""
                    query($id: ID!) { party(id: $id) { history { totalCount
                      nodes { action by { name } changes { field before after } } } } }
                    """, Map.of("id", id));

            assertThat(history.getInt("party.history.totalCount")).isEqualTo(2);
            assertThat(history.getString("party.history.nodes[0].by.name")).isEqualTo("chen");
            assertThat(history.<Map<String, String>>getList("party.history.nodes[0].changes"))
                    .containsExactly(Map.of("field", "name", "before", "First name", "after", "Second"));
        }
    }

    @Nested
    class MergeParties {

        @Test
        void keepsTheOldIdResolvingAndCanBeUndone() {
            String survivor = recorded(unique("Meridian"));
            String duplicate = recorded(unique("Meridian Inc"));
            chen.succeed(
                    "mergeParties",
                    Map.of("survivorId", survivor, "duplicateId", duplicate, "expectedVersion", 0),
                    "party { id mergedInto }");
            assertThat(resolved(duplicate)).isEqualTo(survivor);

            chen.succeed("unmergeParties", Map.of("duplicateId", duplicate, "expectedVersion", 1), "party { id }");
            assertThat(resolved(duplicate)).isEqualTo(duplicate);
        }

        @Test
        void followsAChainOfMerges() {
            String first = recorded(unique("A"));
            String second = recorded(unique("B"));
            String third = recorded(unique("C"));
            chen.succeed("mergeParties", Map.of("survivorId", second, "duplicateId", first, "expectedVersion", 0), "");
            chen.succeed("mergeParties", Map.of("survivorId", third, "duplicateId", second, "expectedVersion", 0), "");

            assertThat(resolved(first)).isEqualTo(third);
        }

        @Test
        void refusesAPartyAndItself() {
            String party = recorded(unique("Self"));
            assertThat(chen.refused(
                            "mergeParties", Map.of("survivorId", party, "duplicateId", party, "expectedVersion", 0)))
                    .containsExactly("INVALID_VALUE duplicateId");
        }

        private static String resolved(String id) {
            return rita.ask("query($id: ID!) { party(id: $id) { id } }", Map.of("id", id))
                    .getString("party.id");
        }
    }

    @Nested
    class Parties {

        @Test
        void arePagedByNameWithoutGapsAndRepetitions() {
            String tag = UUID.randomUUID().toString();
            List.of("c", "a", "É", "b", "d").forEach(name -> recorded(name + " " + tag));
            String document = """
                    query($t: String, $after: String) { parties(filter: {text: $t}, first: 2, after: $after) {
                      totalCount nodes { name } pageInfo { hasNextPage hasPreviousPage endCursor } } }
                    """;
            JsonPath first = rita.ask(document, Map.of("t", tag));
            JsonPath second =
                    rita.ask(document, Map.of("t", tag, "after", first.getString("parties.pageInfo.endCursor")));
            JsonPath third =
                    rita.ask(document, Map.of("t", tag, "after", second.getString("parties.pageInfo.endCursor")));

            assertThat(first.getInt("parties.totalCount")).isEqualTo(5);
            assertThat(first.<String>getList("parties.nodes.name")).containsExactly("a " + tag, "b " + tag);
            assertThat(second.<String>getList("parties.nodes.name")).containsExactly("c " + tag, "d " + tag);
            assertThat(third.<String>getList("parties.nodes.name")).containsExactly("É " + tag);
            assertThat(second.getBoolean("parties.pageInfo.hasPreviousPage")).isTrue();
            assertThat(third.getBoolean("parties.pageInfo.hasNextPage")).isFalse();
        }
    }
}
