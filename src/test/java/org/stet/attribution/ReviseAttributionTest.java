package org.stet.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.unknownId;
import static org.stet.attribution.HopInputs.named;
import static org.stet.attribution.HopInputs.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class ReviseAttributionTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final String WHOLE =
            "attribution { id version sentence claim { id } removedAt removedWhy hops { id label } }";

    private String orbit;
    private String ledger;
    private String post;

    @BeforeEach
    void meetTheParties() {
        orbit = aParty("COMPANY", "Orbit AI");
        ledger = aParty("NEWS_OUTLET", "The Ledger");
        post = aParty("NEWS_OUTLET", "Harbour Post");
    }

    private static Map<String, Object> chain(String claim, Map<?, ?>... hops) {
        return Map.of("claimId", claim, "hops", List.of(hops));
    }

    private static JsonPath recorded(String claim, Map<?, ?>... hops) {
        return rita.succeed("recordAttribution", chain(claim, hops), WHOLE);
    }

    private static int contentVersion(String claim) {
        return rita.ask("query($id: ID!) { claim(id: $id) { contentVersion } }", Map.of("id", claim))
                .getInt("claim.contentVersion");
    }

    @Nested
    class ReviseAttribution {

        private JsonPath before;
        private String id;

        @BeforeEach
        void recordAChain() {
            before = recorded(aClaim(), named(orbit, "ORIGINATOR"), named(ledger, "REPORTED_BY"));
            id = before.getString("attribution.id");
        }

        private Map<String, Object> revision(int expectedVersion, Map<?, ?>... hops) {
            return Map.of("attributionId", id, "expectedVersion", expectedVersion, "hops", List.of(hops));
        }

        private Map<String, Object> kept(int hop, Map<String, Object> input) {
            return with(input, Map.of("hopId", before.getString("attribution.hops[" + hop + "].id")));
        }

        @Test
        void rewritesTheChainAndKeepsTheHopsThatAreCarriedOn() {
            String claim = before.getString("attribution.claim.id");
            JsonPath after = chen.succeed(
                    "reviseAttribution",
                    revision(
                            0,
                            kept(0, named(orbit, "ORIGINATOR")),
                            named(post, "RELAYED_BY"),
                            kept(1, named(ledger, "RELAYED_BY"))),
                    WHOLE);

            assertThat(after.<String>getList("attribution.hops.label"))
                    .containsExactly("Orbit AI", "Harbour Post", "The Ledger");
            assertThat(after.getString("attribution.hops[0].id")).isEqualTo(before.getString("attribution.hops[0].id"));
            assertThat(after.getString("attribution.hops[2].id")).isEqualTo(before.getString("attribution.hops[1].id"));
            assertThat(after.getInt("attribution.version")).isEqualTo(1);
            assertThat(contentVersion(claim)).isEqualTo(3);
        }

        @Test
        void dropsWhatIsLeftOut() {
            JsonPath after = rita.succeed("reviseAttribution", revision(0, kept(0, named(orbit, "ORIGINATOR"))), WHOLE);
            assertThat(after.getString("attribution.sentence")).isEqualTo("Orbit AI");
            assertThat(rita.ask(
                                    "query($id: ID!) { node(id: $id) { id } }",
                                    Map.of("id", before.getString("attribution.hops[1].id")))
                            .getString("node"))
                    .isNull();
        }

        @Test
        void writesItsHistory() {
            rita.succeed("reviseAttribution", revision(0, kept(0, named(orbit, "ORIGINATOR"))), WHOLE);
            JsonPath history = rita.ask("""
                    query($id: ID!) { node(id: $id) { ... on Attribution { history { nodes { action
                      changes { field before after } } } } } }
                    """, Map.of("id", id));

            assertThat(history.<String>getList("node.history.nodes.action")).containsExactly("revised", "recorded");
            assertThat(history.<Map<String, String>>getList("node.history.nodes[0].changes"))
                    .contains(Map.of(
                            "field", "sentence", "before", "Orbit AI, according to The Ledger", "after", "Orbit AI"));
        }

        @Test
        void refusesAStaleVersionAndAChangeOfNothing() {
            assertThat(rita.refused("reviseAttribution", revision(1, named(orbit, "ORIGINATOR"))))
                    .containsExactly("STALE_VERSION expectedVersion");
            assertThat(rita.refused(
                            "reviseAttribution",
                            revision(0, kept(0, named(orbit, "ORIGINATOR")), kept(1, named(ledger, "REPORTED_BY")))))
                    .containsExactly("NOTHING_TO_CHANGE");
        }

        @Test
        void refusesHopsOfAnotherChainAndOneHopTwice() {
            String foreign = recorded(aClaim(), named(orbit, "ORIGINATOR")).getString("attribution.hops[0].id");
            assertThat(rita.refused(
                            "reviseAttribution",
                            revision(0, with(named(post, "ORIGINATOR"), Map.of("hopId", foreign)))))
                    .containsExactly("INVALID_VALUE hops.0.hopId");
            assertThat(rita.refused(
                            "reviseAttribution",
                            revision(0, kept(0, named(orbit, "ORIGINATOR")), kept(0, named(post, "RELAYED_BY")))))
                    .containsExactly("INVALID_VALUE hops.1.hopId");
        }

        @Test
        void refusesWhatRecordingWouldRefuse() {
            assertThat(rita.refused("reviseAttribution", revision(0, named(orbit, "REPORTED_BY"))))
                    .containsExactly("INVALID_HOP_ORDER hops.0.role");
            assertThat(rita.refused("reviseAttribution", revision(0))).containsExactly("REQUIRED hops");
            assertThat(rita.refused(
                            "reviseAttribution",
                            Map.of(
                                    "attributionId",
                                    unknownId("atr"),
                                    "expectedVersion",
                                    0,
                                    "hops",
                                    List.of(named(orbit, "ORIGINATOR")))))
                    .containsExactly("UNKNOWN_ID attributionId");
        }
    }

    @Nested
    class RemoveAttribution {

        @Test
        void takesItFromTheClaimAndKeepsItsId() {
            String claim = aClaim();
            String id = recorded(claim, named(orbit, "ORIGINATOR")).getString("attribution.id");
            JsonPath removed = rita.succeed("removeAttribution", removal(id, 0, "wrong article"), WHOLE);

            assertThat(removed.getString("attribution.removedWhy")).isEqualTo("wrong article");
            assertThat(removed.getString("attribution.removedAt")).isNotNull();
            JsonPath read = rita.ask("""
                    query($claim: ID!, $id: ID!) {
                      claim(id: $claim) { contentVersion independentOriginCount attributions { id } }
                      node(id: $id) { ... on Attribution { sentence } } }
                    """, Map.of("claim", claim, "id", id));
            assertThat(read.getList("claim.attributions")).isEmpty();
            assertThat(read.getInt("claim.independentOriginCount")).isZero();
            assertThat(read.getInt("claim.contentVersion")).isEqualTo(3);
            assertThat(read.getString("node.sentence")).isEqualTo("Orbit AI");
        }

        @Test
        void refusesToDoSoTwiceOrBlindlyOrWithoutAReason() {
            String id = recorded(aClaim(), named(orbit, "ORIGINATOR")).getString("attribution.id");
            assertThat(rita.refused("removeAttribution", removal(id, 3, "wrong")))
                    .containsExactly("STALE_VERSION expectedVersion");
            assertThat(rita.refused("removeAttribution", removal(id, 0, " "))).containsExactly("REQUIRED reason");
            assertThat(rita.refused("removeAttribution", removal(id, 0, "x".repeat(501))))
                    .containsExactly("TOO_LONG reason");
            assertThat(rita.refused("removeAttribution", removal(orbit, 0, "wrong")))
                    .containsExactly("WRONG_TYPE attributionId");
            assertThat(rita.refused("removeAttribution", removal(unknownId("atr"), 0, "wrong")))
                    .containsExactly("UNKNOWN_ID attributionId");

            rita.succeed("removeAttribution", removal(id, 0, "wrong"), "");
            assertThat(rita.refused("removeAttribution", removal(id, 1, "wrong")))
                    .containsExactly("ILLEGAL_TRANSITION attributionId");
            assertThat(rita.refused(
                            "reviseAttribution",
                            Map.of(
                                    "attributionId",
                                    id,
                                    "expectedVersion",
                                    1,
                                    "hops",
                                    List.of(named(ledger, "ORIGINATOR")))))
                    .containsExactly("ILLEGAL_TRANSITION attributionId");
        }

        private static Map<String, Object> removal(String id, int expectedVersion, String reason) {
            return Map.of("attributionId", id, "expectedVersion", expectedVersion, "reason", reason);
        }
    }
}
