package org.stet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.evidenceFor;
import static org.stet.Sentences.someEvidence;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class EvidenceApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final String HASH = "ab".repeat(32);

    private static JsonPath claim(String id) {
        return rita.ask("""
                        query($id: ID!) { claim(id: $id) { version contentVersion
                          evidence { id title history { nodes { action } } } history { nodes { action subjectType } } } }
                        """, Map.of("id", id)).setRootPath("data.claim");
    }

    private static Map<String, Object> revision(String evidence, int expectedVersion) {
        Map<String, Object> input = evidenceFor("");
        input.remove("claimId");
        input.put("evidenceId", evidence);
        input.put("expectedVersion", expectedVersion);
        return input;
    }

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(input);
        changed.put(field, value);
        return changed;
    }

    /** What any input about evidence may not say; each is refused with the code and field behind it. */
    private static void assertThatBadWordsAreRefused(String mutation, Map<String, Object> good) {
        Map<Map.Entry<String, Object>, String> faults = new HashMap<>();
        faults.put(Map.entry("title", "  "), "REQUIRED title");
        faults.put(Map.entry("title", "x".repeat(501)), "TOO_LONG title");
        faults.put(Map.entry("title", "bell\u0007"), "INVALID_TEXT title");
        faults.put(Map.entry("locator", "line\nbreak"), "INVALID_TEXT locator");
        faults.put(Map.entry("excerpt", "x".repeat(1_000_000)), "TOO_LONG excerpt");
        faults.put(Map.entry("description", "x".repeat(20_001)), "TOO_LONG description");
        faults.put(Map.entry("url", "javascript:alert(1)"), "INVALID_URL url");
        faults.put(Map.entry("archiveUrl", "ftp://archive.example/1"), "INVALID_URL archiveUrl");
        faults.put(Map.entry("sha256", "ab".repeat(31)), "INVALID_VALUE sha256");
        faults.put(Map.entry("sha256", "zz".repeat(32)), "INVALID_VALUE sha256");
        faults.put(Map.entry("credibility", 0), "INVALID_VALUE credibility");
        faults.put(Map.entry("credibility", 7), "INVALID_VALUE credibility");
        faults.put(Map.entry("retrievedAt", "2999-01-01T00:00:00Z"), "INVALID_TIME retrievedAt");
        faults.put(Map.entry("groundRule", "DEEP_BACKGROUND"), "REQUIRED description");
        faults.put(Map.entry("sourceDescription", "a clerk"), "INVALID_VALUE sourceDescription");
        faults.put(Map.entry("reasonForAnonymity", "fear"), "INVALID_VALUE reasonForAnonymity");
        faults.forEach((fault, error) -> assertThat(
                        rita.refused(mutation, with(good, fault.getKey(), fault.getValue())))
                .as(fault.getKey())
                .containsExactly(error));
        assertThat(rita.refused(mutation, with(good, "groundRule", "ON_BACKGROUND")))
                .containsExactly("REQUIRED sourceDescription", "REQUIRED reasonForAnonymity");
    }

    @Nested
    class AddEvidence {

        @Test
        void comesBackAsItWasAddedAndChangesTheContentOfItsClaimAlone() {
            String claim = aClaim();
            Map<String, Object> input = evidenceFor(claim);
            input.putAll(Map.of(
                    "description", "Shows the number of lorries.",
                    "locator", "page 4",
                    "excerpt", "Capacity: 35 lorries",
                    "archiveUrl", "https://archive.example/35",
                    "sha256", HASH.toUpperCase(Locale.ROOT),
                    "retrievedAt", "2026-11-01T10:00:00Z",
                    "reliability", "B",
                    "credibility", 2));
            JsonPath added = rita.succeed("addEvidence", input, """
                    evidence { id version claimId type stance level groundRule title description locator excerpt url
                      archiveUrl sha256 retrievedAt reliability credibility removedAt }
                    """).setRootPath("data.addEvidence.evidence");

            assertThat(added.getString("claimId")).isEqualTo(claim);
            assertThat(added.getString("type")).isEqualTo("OFFICIAL_RECORD");
            assertThat(added.getString("stance")).isEqualTo("SUPPORTS");
            assertThat(added.getString("level")).isEqualTo("PRIMARY");
            assertThat(added.getString("groundRule")).isEqualTo("ON_RECORD");
            assertThat(added.getString("description")).isEqualTo("Shows the number of lorries.");
            assertThat(added.getString("locator")).isEqualTo("page 4");
            assertThat(added.getString("excerpt")).isEqualTo("Capacity: 35 lorries");
            assertThat(added.getString("archiveUrl")).isEqualTo("https://archive.example/35");
            assertThat(added.getString("sha256")).isEqualTo(HASH);
            assertThat(Instant.parse(added.getString("retrievedAt"))).isEqualTo("2026-11-01T10:00:00Z");
            assertThat(added.getString("reliability")).isEqualTo("B");
            assertThat(added.getInt("credibility")).isEqualTo(2);
            assertThat(added.getString("removedAt")).isNull();

            JsonPath read = claim(claim);
            assertThat(read.getInt("version")).isZero();
            assertThat(read.getInt("contentVersion")).isEqualTo(2);
            assertThat(read.<String>getList("evidence.id")).containsExactly(added.getString("id"));
            assertThat(read.<String>getList("history.nodes.action")).containsExactly("added", "recorded");
            assertThat(rita.ask("query($id: ID!) { node(id: $id) { __typename } }", Map.of("id", added.getString("id")))
                            .getString("node.__typename"))
                    .isEqualTo("Evidence");
        }

        @Test
        void takesTheWordsAgreedWithASourceOnBackground() {
            Map<String, Object> input = evidenceFor(aClaim());
            input.putAll(Map.of(
                    "groundRule", "ON_BACKGROUND",
                    "sourceDescription", "a clerk of the register",
                    "reasonForAnonymity", "was not allowed to speak"));

            assertThat(rita.succeed("addEvidence", input, "evidence { sourceDescription }")
                            .getString("evidence.sourceDescription"))
                    .isEqualTo("a clerk of the register");
        }

        @Test
        void refusesBadWords() {
            assertThatBadWordsAreRefused("addEvidence", evidenceFor(aClaim()));
        }

        @Test
        void refusesAClaimThatIsNone() {
            String claim = aClaim();
            assertThat(rita.refused("addEvidence", evidenceFor(unknownId("clm"))))
                    .containsExactly("UNKNOWN_ID claimId");
            assertThat(rita.refused("addEvidence", evidenceFor("nonsense"))).containsExactly("UNKNOWN_ID claimId");
            assertThat(rita.refused("addEvidence", evidenceFor(someEvidence(claim))))
                    .containsExactly("WRONG_TYPE claimId");
        }

        @Test
        void sentAgainWithTheSameRequestIdAddsNothing() {
            String claim = aClaim();
            Map<String, Object> input = with(evidenceFor(claim), "requestId", unique("retry"));

            assertThat(someEvidence(input)).isEqualTo(someEvidence(input));
            assertThat(claim(claim).getList("evidence")).hasSize(1);
            assertThat(rita.refused("addEvidence", with(input, "title", "Another")))
                    .containsExactly("REQUEST_ID_REUSED requestId");
        }
    }

    @Nested
    class ReviseEvidence {

        @Test
        void saysAnewWhatItIs() {
            String claim = aClaim();
            String evidence = someEvidence(claim);
            Map<String, Object> input = with(revision(evidence, 0), "title", "The new register");

            assertThat(chen.succeed("reviseEvidence", input, "evidence { version title }")
                            .getInt("evidence.version"))
                    .isEqualTo(1);
            assertThat(claim(claim).<String>getList("evidence.title")).containsExactly("The new register");
            assertThat(claim(claim).<String>getList("evidence[0].history.nodes.action"))
                    .containsExactly("revised", "added");
            assertThat(claim(claim).getInt("contentVersion")).isEqualTo(3);
        }

        @Test
        void refusesBadWords() {
            assertThatBadWordsAreRefused("reviseEvidence", revision(someEvidence(aClaim()), 0));
        }

        @Test
        void refusesWhatIsNotThereWhatIsStaleAndWhatChangesNothing() {
            String claim = aClaim();
            String evidence = someEvidence(claim);

            assertThat(rita.refused("reviseEvidence", revision(unknownId("evd"), 0)))
                    .containsExactly("UNKNOWN_ID evidenceId");
            assertThat(rita.refused("reviseEvidence", revision(claim, 0))).containsExactly("WRONG_TYPE evidenceId");
            assertThat(rita.refused("reviseEvidence", revision(evidence, 7)))
                    .containsExactly("STALE_VERSION expectedVersion");
            assertThat(rita.refused("reviseEvidence", revision(evidence, 0))).containsExactly("NOTHING_TO_CHANGE");
            assertThat(claim(claim).getInt("contentVersion")).isEqualTo(2);
        }
    }

    @Nested
    class RemoveEvidence {

        private static Map<String, Object> removal(String evidence, int expectedVersion, String reason) {
            return Map.of("evidenceId", evidence, "expectedVersion", expectedVersion, "reason", reason);
        }

        @Test
        void takesItFromTheClaimAndKeepsItsId() {
            String claim = aClaim();
            String evidence = someEvidence(claim);
            rita.succeed("removeEvidence", removal(evidence, 0, "It is about another ship."), "");

            assertThat(claim(claim).getList("evidence")).isEmpty();
            assertThat(claim(claim).getInt("contentVersion")).isEqualTo(3);
            JsonPath read = rita.ask(
                    "query($id: ID!) { node(id: $id) { ... on Evidence { removedWhy } } }", Map.of("id", evidence));
            assertThat(read.getString("node.removedWhy")).isEqualTo("It is about another ship.");
        }

        @Test
        void isDoneOnceAndWithAReason() {
            String evidence = someEvidence(aClaim());

            assertThat(rita.refused("removeEvidence", removal(evidence, 0, " ")))
                    .containsExactly("REQUIRED reason");
            assertThat(rita.refused("removeEvidence", removal(evidence, 0, "x".repeat(501))))
                    .containsExactly("TOO_LONG reason");
            assertThat(rita.refused("removeEvidence", removal(evidence, 3, "wrong")))
                    .containsExactly("STALE_VERSION expectedVersion");
            assertThat(rita.refused("removeEvidence", removal(unknownId("evd"), 0, "wrong")))
                    .containsExactly("UNKNOWN_ID evidenceId");
            rita.succeed("removeEvidence", removal(evidence, 0, "wrong"), "");
            assertThat(rita.refused("removeEvidence", removal(evidence, 1, "wrong")))
                    .containsExactly("ILLEGAL_TRANSITION evidenceId");
            assertThat(rita.refused("reviseEvidence", revision(evidence, 1)))
                    .containsExactly("ILLEGAL_TRANSITION evidenceId");
        }
    }

    @Test
    void noEvidenceIsAddedToADiscardedClaim() {
        String claim = aClaim();
        String evidence = someEvidence(claim);
        rita.succeed("discardClaim", Map.of("claimId", claim, "expectedVersion", 0, "reason", "a test"), "");

        assertThat(rita.refused("addEvidence", evidenceFor(claim))).containsExactly("ILLEGAL_TRANSITION claimId");
        assertThat(rita.refused("reviseEvidence", with(revision(evidence, 0), "title", "Other")))
                .containsExactly("ILLEGAL_TRANSITION evidenceId");
    }

    @Test
    void everyPieceOfEvidenceStandsWithItsClaim() {
        List<String> claims = List.of(aClaim(), aClaim(), aClaim());
        List<String> evidence =
                claims.stream().map(claim -> someEvidence(claim)).toList();

        assertThat(claims.stream().map(claim -> claim(claim).getString("evidence[0].id")))
                .containsExactlyElementsOf(evidence);
    }
}
