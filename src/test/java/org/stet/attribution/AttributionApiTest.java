package org.stet.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.anAttribution;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;
import static org.stet.attribution.HopInputs.familiar;
import static org.stet.attribution.HopInputs.hop;
import static org.stet.attribution.HopInputs.named;
import static org.stet.attribution.HopInputs.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences.RecordedArticle;

@QuarkusTest
class AttributionApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final String WHOLE = """
            attribution { id version sentence publicSentence claim { id } sourcePassage { exact } recordedAt
              removedAt reasonForRemoval sameOriginAs { attributionId }
              hops { id label kind party { id name } description role mode cue groundRule reasonForAnonymity
                saidOn { value precision notAfter } url locator nameKept } }
            """;

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

    private static List<String> refused(String claim, Map<?, ?>... hops) {
        return rita.refused("recordAttribution", chain(claim, hops));
    }

    private static int contentVersion(String claim) {
        return rita.ask("query($id: ID!) { claim(id: $id) { contentVersion } }", Map.of("id", claim))
                .getInt("claim.contentVersion");
    }

    @Nested
    class RecordAttribution {

        @Test
        void comesBackAsItWasRecorded() {
            RecordedArticle article = anArticle("Orbit was accused by a rival, the paper said.");
            String claim = aClaim(withPassage(article, "accused by a rival"));
            String passage = rita.ask(
                            "query($id: ID!) { claim(id: $id) { appearances { passage { id } } } }",
                            Map.of("id", claim))
                    .getString("claim.appearances[0].passage.id");
            Map<String, Object> originator = with(
                    named(orbit, "ORIGINATOR"),
                    Map.of(
                            "mode", "PARTIAL_QUOTE",
                            "cue", "accused",
                            "description", "the developer",
                            "saidOn", Map.of("value", "2026-11", "precision", "MONTH"),
                            "url", "https://orbit.example/blog",
                            "locator", "third paragraph"));
            Map<String, Object> input = with(
                    chain(claim, originator, named(ledger, "REPORTED_BY"), named(post, "PUBLISHED_IN")),
                    Map.of("sourcePassageId", passage));
            JsonPath payload = rita.succeed("recordAttribution", input, WHOLE);

            assertThat(payload.getString("attribution.sentence"))
                    .isEqualTo("Orbit AI, the developer, according to The Ledger");
            assertThat(payload.getString("attribution.publicSentence"))
                    .isEqualTo("Orbit AI, the developer, according to The Ledger");
            assertThat(payload.getString("attribution.sourcePassage.exact")).isEqualTo("accused by a rival");
            assertThat(payload.getString("attribution.claim.id")).isEqualTo(claim);
            assertThat(payload.<String>getList("attribution.hops.label"))
                    .containsExactly("Orbit AI", "The Ledger", "Harbour Post");
            assertThat(payload.getString("attribution.hops[0].party.id")).isEqualTo(orbit);
            assertThat(payload.getString("attribution.hops[0].cue")).isEqualTo("accused");
            assertThat(payload.getString("attribution.hops[0].saidOn.value")).isEqualTo("2026-11");
            assertThat(payload.getString("attribution.hops[1].saidOn.precision"))
                    .isEqualTo("UNKNOWN");

            assertThat(readAgain(payload).<Object>get("attribution")).isEqualTo(payload.<Object>get("attribution"));
        }

        private static Map<String, Object> withPassage(RecordedArticle article, String exact) {
            Map<String, Object> claim = claim();
            claim.put("passages", List.of(article.passage(exact)));
            return claim;
        }

        private static JsonPath readAgain(JsonPath payload) {
            String fields = WHOLE.strip().replaceFirst("^attribution", "... on Attribution");
            return rita.ask(
                    "query($id: ID!) { attribution: node(id: $id) { " + fields + " } }",
                    Map.of("id", payload.getString("attribution.id")));
        }

        @Test
        void raisesTheContentVersionAndStandsInTheHistoryOfTheClaim() {
            String claim = aClaim();
            int before = contentVersion(claim);
            recorded(claim, named(orbit, "ORIGINATOR"));

            assertThat(contentVersion(claim)).isEqualTo(before + 1);
            assertThat(rita.ask(
                                    "query($id: ID!) { claim(id: $id) { version history { nodes { action subjectType } } } }",
                                    Map.of("id", claim))
                            .<Map<String, String>>getList("claim.history.nodes"))
                    .first()
                    .isEqualTo(Map.of("action", "recorded", "subjectType", "Attribution"));
        }

        @Test
        void takesAnUnidentifiedOriginatorAndAnUnnamedSpeaker() {
            JsonPath earlier = recorded(
                    aClaim(),
                    with(hop("UNIDENTIFIED", "ORIGINATOR"), Map.of("description", "earlier coverage")),
                    named(post, "PUBLISHED_IN"));
            JsonPath spokesperson = recorded(
                    aClaim(),
                    named(orbit, "ORIGINATOR"),
                    with(hop("UNNAMED", "SPEAKER_FOR"), Map.of("description", "a spokesperson")));

            assertThat(earlier.getString("attribution.sentence"))
                    .isEqualTo("Earlier coverage (source not identified), in Harbour Post");
            assertThat(spokesperson.getString("attribution.sentence")).isEqualTo("Orbit AI, through a spokesperson");
        }

        @Test
        void namesEveryMissingOrWrongValueOfAHop() {
            String claim = aClaim();
            assertThat(refused(claim, hop("NAMED", "ORIGINATOR"))).containsExactly("REQUIRED hops.0.partyId");
            assertThat(refused(claim, with(hop("UNNAMED", "ORIGINATOR"), Map.of("groundRule", "ON_BACKGROUND"))))
                    .containsExactly("REQUIRED hops.0.description", "REQUIRED hops.0.reasonForAnonymity");
            assertThat(refused(
                            claim, with(familiar("ORIGINATOR"), Map.of("partyId", orbit, "reasonForAnonymity", "  "))))
                    .containsExactly("INVALID_VALUE hops.0.partyId", "REQUIRED hops.0.reasonForAnonymity");
            assertThat(refused(
                            claim,
                            with(named(orbit, "ORIGINATOR"), Map.of("reasonForAnonymity", "shy", "realName", "Ann"))))
                    .containsExactly("INVALID_VALUE hops.0.reasonForAnonymity", "INVALID_VALUE hops.0.realName");
            assertThat(refused(
                            claim,
                            with(
                                    hop("UNIDENTIFIED", "ORIGINATOR"),
                                    Map.of("partyId", orbit, "reasonForAnonymity", "shy", "realName", "Ann"))))
                    .containsExactly(
                            "INVALID_VALUE hops.0.partyId",
                            "INVALID_VALUE hops.0.reasonForAnonymity",
                            "INVALID_VALUE hops.0.realName");
            assertThat(refused(
                            claim,
                            named(orbit, "ORIGINATOR"),
                            with(
                                    named(ledger, "REPORTED_BY"),
                                    Map.of(
                                            "cue",
                                            "said\u0007",
                                            "url",
                                            "ftp://ledger.example",
                                            "locator",
                                            "x".repeat(501),
                                            "saidOn",
                                            Map.of("value", "2026-02-30", "precision", "DAY")))))
                    .contains(
                            "INVALID_TEXT hops.1.cue",
                            "INVALID_URL hops.1.url",
                            "TOO_LONG hops.1.locator",
                            "INVALID_DATE hops.1.saidOn.value");
            assertThat(contentVersion(claim)).as("nothing was written").isEqualTo(1);
        }

        @Test
        void takesOnlyGroundRulesThatGoWithTheKindAndTheRole() {
            String claim = aClaim();
            for (Map<String, Object> originator : List.of(
                    with(named(orbit, "ORIGINATOR"), Map.of("groundRule", "ON_BACKGROUND")),
                    with(hop("UNIDENTIFIED", "ORIGINATOR"), Map.of("groundRule", "ON_BACKGROUND")),
                    with(hop("UNIDENTIFIED", "ORIGINATOR"), Map.of("groundRule", "DEEP_BACKGROUND")))) {
                assertThat(refused(claim, originator)).containsExactly("INVALID_VALUE hops.0.groundRule");
            }
            assertThat(refused(
                            claim,
                            named(orbit, "ORIGINATOR"),
                            with(named(post, "PUBLISHED_IN"), Map.of("groundRule", "OFF_RECORD"))))
                    .containsExactly("INVALID_VALUE hops.1.groundRule");
        }

        @Test
        void refusesAnOrderThatNoChainCanHave() {
            String claim = aClaim();
            assertThat(refused(claim, named(ledger, "REPORTED_BY"))).containsExactly("INVALID_HOP_ORDER hops.0.role");
            assertThat(refused(
                            claim,
                            named(orbit, "ORIGINATOR"),
                            named(post, "PUBLISHED_IN"),
                            named(ledger, "RELAYED_BY")))
                    .containsExactly("INVALID_HOP_ORDER hops.1.role");
            assertThat(refused(
                            claim,
                            named(orbit, "ORIGINATOR"),
                            named(ledger, "REPORTED_BY"),
                            named(orbit, "RELAYED_BY")))
                    .containsExactly("INVALID_HOP_ORDER hops.2.partyId");
            assertThat(refused(
                            claim,
                            with(named(orbit, "ORIGINATOR"), Map.of("saidOn", day("2026-11-12"))),
                            with(named(ledger, "REPORTED_BY"), Map.of("saidOn", day("2026-11-10")))))
                    .containsExactly("INVALID_TIME hops.1.saidOn");
            assertThat(refused(claim, with(named(orbit, "ORIGINATOR"), Map.of("saidOn", day("2199-01-01")))))
                    .containsExactly("INVALID_TIME hops.0.saidOn");
        }

        private static Map<String, Object> day(String value) {
            return Map.of("value", value, "precision", "DAY");
        }

        @Test
        void knowsAPartyByTheRecordItWasMergedInto() {
            String duplicate = aParty("COMPANY", unique("Orbit A.I."));
            String survivor = aParty("COMPANY", unique("Orbit"));
            chen.succeed(
                    "mergeParties", Map.of("survivorId", survivor, "duplicateId", duplicate, "expectedVersion", 0), "");

            assertThat(refused(aClaim(), named(survivor, "ORIGINATOR"), named(duplicate, "RELAYED_BY")))
                    .containsExactly("INVALID_HOP_ORDER hops.1.partyId");
            assertThat(recorded(aClaim(), named(duplicate, "ORIGINATOR")).getString("attribution.hops[0].party.id"))
                    .isEqualTo(survivor);
        }

        @Test
        void takesOneToTenHops() {
            String claim = aClaim();
            assertThat(refused(claim)).containsExactly("REQUIRED hops");
            Map<?, ?>[] eleven =
                    Collections.nCopies(11, named(orbit, "ORIGINATOR")).toArray(Map<?, ?>[]::new);
            assertThat(refused(claim, eleven)).containsExactly("TOO_LONG hops");

            Map<?, ?>[] ten =
                    Collections.nCopies(10, hop("UNIDENTIFIED", "RELAYED_BY")).toArray(Map<?, ?>[]::new);
            ten[0] = named(orbit, "ORIGINATOR");
            assertThat(recorded(claim, ten).getList("attribution.hops")).hasSize(10);
        }

        @Test
        void refusesIdsThatNameNothingOrSomethingElse() {
            String claim = aClaim();
            Map<String, Object> orbitHop = named(orbit, "ORIGINATOR");
            assertThat(refused(unknownId("clm"), orbitHop)).containsExactly("UNKNOWN_ID claimId");
            assertThat(refused(orbit, orbitHop)).containsExactly("WRONG_TYPE claimId");
            assertThat(refused("nonsense", orbitHop)).containsExactly("UNKNOWN_ID claimId");
            assertThat(refused(" ", orbitHop)).containsExactly("REQUIRED claimId");
            assertThat(refused(claim, named(unknownId("pty"), "ORIGINATOR")))
                    .containsExactly("UNKNOWN_ID hops.0.partyId");
            assertThat(refused(claim, named(claim, "ORIGINATOR"))).containsExactly("WRONG_TYPE hops.0.partyId");
            assertThat(refused(claim, with(orbitHop, Map.of("hopId", unknownId("hop")))))
                    .containsExactly("INVALID_VALUE hops.0.hopId");
            assertThat(rita.refused(
                            "recordAttribution",
                            with(chain(claim, orbitHop), Map.of("sourcePassageId", unknownId("psg")))))
                    .containsExactly("UNKNOWN_ID sourcePassageId");
            assertThat(rita.refused(
                            "recordAttribution", with(chain(claim, orbitHop), Map.of("sourcePassageId", orbit))))
                    .containsExactly("WRONG_TYPE sourcePassageId");
        }

        @Test
        void takesNoMoreThanAReaderCouldTakeIn() {
            String claim = aClaim();
            for (int i = 0; i < 50; i++) {
                anAttribution(claim, orbit);
            }
            assertThat(refused(claim, named(orbit, "ORIGINATOR"))).containsExactly("TOO_LONG claimId");
        }

        @Test
        void refusesAMegabyteInAnyText() {
            String megabyte = "x".repeat(200_000);
            Map<String, Object> vast = with(
                    familiar("ORIGINATOR"),
                    Map.of(
                            "description", megabyte,
                            "reasonForAnonymity", megabyte,
                            "realName", megabyte,
                            "cue", megabyte,
                            "locator", megabyte));
            assertThat(refused(aClaim(), vast))
                    .containsExactlyInAnyOrder(
                            "TOO_LONG hops.0.description",
                            "TOO_LONG hops.0.reasonForAnonymity",
                            "TOO_LONG hops.0.realName",
                            "TOO_LONG hops.0.cue",
                            "TOO_LONG hops.0.locator");
        }

        @Test
        void refusesADiscardedClaim() {
            String claim = aClaim();
            rita.succeed("discardClaim", Map.of("claimId", claim, "expectedVersion", 0, "reason", "a double"), "");
            assertThat(refused(claim, named(orbit, "ORIGINATOR"))).containsExactly("ILLEGAL_TRANSITION claimId");
        }

        @Test
        void sentAgainWithTheSameRequestIdCreatesNothing() {
            String claim = aClaim();
            Map<String, Object> input =
                    with(chain(claim, named(orbit, "ORIGINATOR")), Map.of("requestId", unique("retry")));
            String first = rita.succeed("recordAttribution", input, WHOLE).getString("attribution.id");

            assertThat(rita.succeed("recordAttribution", input, WHOLE).getString("attribution.id"))
                    .isEqualTo(first);
            assertThat(contentVersion(claim)).isEqualTo(2);
        }
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

            assertThat(removed.getString("attribution.reasonForRemoval")).isEqualTo("wrong article");
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
