package org.stet.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.anAttribution;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.unique;
import static org.stet.attribution.HopInputs.hop;
import static org.stet.attribution.HopInputs.named;
import static org.stet.attribution.HopInputs.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences.RecordedArticle;

@QuarkusTest
class RecordAttributionTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final String WHOLE = """
            attribution { id version sentence publicSentence claim { id } sourcePassage { exact } recordedAt
              removedAt removedWhy sameOriginAs { attributionId }
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

    @Test
    void comesBackAsItWasRecorded() {
        RecordedArticle article = anArticle("Orbit was accused by a rival, the paper said.");
        String claim = aClaim(withPassage(article, "accused by a rival"));
        String passage = rita.ask(
                        "query($id: ID!) { claim(id: $id) { appearances { passage { id } } } }", Map.of("id", claim))
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
        assertThat(payload.getString("attribution.hops[1].saidOn.precision")).isEqualTo("UNKNOWN");

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
        Map<?, ?>[] eleven = Collections.nCopies(11, named(orbit, "ORIGINATOR")).toArray(Map<?, ?>[]::new);
        assertThat(refused(claim, eleven)).containsExactly("TOO_LONG hops");

        Map<?, ?>[] ten =
                Collections.nCopies(10, hop("UNIDENTIFIED", "RELAYED_BY")).toArray(Map<?, ?>[]::new);
        ten[0] = named(orbit, "ORIGINATOR");
        assertThat(recorded(claim, ten).getList("attribution.hops")).hasSize(10);
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
