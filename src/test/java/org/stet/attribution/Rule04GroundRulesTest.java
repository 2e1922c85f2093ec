package org.stet.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.anAttribution;
import static org.stet.attribution.HopInputs.familiar;
import static org.stet.attribution.HopInputs.hop;
import static org.stet.attribution.HopInputs.named;
import static org.stet.attribution.HopInputs.with;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.graphql.NodeType;

/** What a ground rule keeps in does not leave, whichever field it was written into. */
@QuarkusTest
class Rule04GroundRulesTest implements DeskTest {

    private static final Caller rita = Caller.rita();

    /** In everything that must not leave. */
    private static final String MARKER = "Zwiesel";

    @Inject
    Sourcing sourcing;

    @Inject
    ObjectMapper json;

    @Inject
    AgroalDataSource database;

    private String claim;

    @BeforeEach
    void aClaimToSource() {
        claim = aClaim();
    }

    private void record(Map<?, ?>... hops) {
        rita.succeed("recordAttribution", Map.of("claimId", claim, "hops", List.of(hops)), "");
    }

    private static UUID uuid(String claimId) {
        return NodeType.CLAIM.uuid(claimId).orElseThrow();
    }

    private PublishedSourcing published() {
        return sourcing.publishable(List.of(uuid(claim))).get(uuid(claim));
    }

    private String leaving() throws JsonProcessingException {
        return json.writeValueAsString(published());
    }

    private ClaimSourcing facts() {
        return sourcing.of(List.of(uuid(claim))).get(uuid(claim));
    }

    /** With the marker in every field that leads to the source. */
    private static Map<String, Object> marked(Map<String, ?> hop) {
        return with(
                hop,
                Map.of(
                        "mode", "PARAPHRASE",
                        "cue", MARKER + " whispered",
                        "url", "https://example.org/" + MARKER,
                        "locator", MARKER + " notebook",
                        "saidOn", Map.of("value", "1999-12-31", "precision", "DAY")));
    }

    private static Map<String, Object> unnamed(String role, String groundRule) {
        return with(
                hop("UNNAMED", role),
                Map.of(
                        "groundRule",
                        groundRule,
                        "description",
                        MARKER + " engineer",
                        "reasonForAnonymity",
                        MARKER + " would be dismissed",
                        "realName",
                        "Ann Quill"));
    }

    private static Map<String, Object> ledger(String role) {
        return named(aParty("NEWS_OUTLET", "The Ledger"), role);
    }

    @Test
    void nothingOfAChainWithAnOriginatorOffTheRecordLeaves() throws JsonProcessingException {
        record(marked(unnamed("ORIGINATOR", "OFF_RECORD")), marked(ledger("REPORTED_BY")));
        record(
                marked(with(
                        named(aParty("COMPANY", MARKER + " AG"), "ORIGINATOR"), Map.of("groundRule", "OFF_RECORD"))),
                marked(ledger("PUBLISHED_IN")));

        assertThat(published().attributions()).isEmpty();
        assertThat(published().independentOriginCount()).isZero();
        assertThat(facts().attributions()).isZero();
        assertThat(leaving()).doesNotContain(MARKER);
    }

    @Test
    void aHopOffTheRecordIsLeftOutOfTheChain() throws JsonProcessingException {
        record(
                named(aParty("COMPANY", "Orbit AI"), "ORIGINATOR"),
                marked(unnamed("RELAYED_BY", "OFF_RECORD")),
                ledger("REPORTED_BY"));

        assertThat(leaving()).doesNotContain(MARKER).doesNotContain("1999").doesNotContain("OFF_RECORD");
        assertThat(published().attributions())
                .extracting(PublishedAttribution::sentence)
                .containsExactly("Orbit AI, according to The Ledger");
    }

    @Test
    void deepBackgroundLeavesWithoutItsSource() throws JsonProcessingException {
        record(marked(unnamed("ORIGINATOR", "DEEP_BACKGROUND")), ledger("REPORTED_BY"));
        record(
                marked(with(
                        named(aParty("COMPANY", MARKER + " AG"), "ORIGINATOR"),
                        Map.of("groundRule", "DEEP_BACKGROUND"))),
                marked(with(unnamed("SPEAKER_FOR", "ON_BACKGROUND"), Map.of())));

        assertThat(leaving()).doesNotContain(MARKER).doesNotContain("1999").doesNotContain("PARAPHRASE");
        assertThat(published().attributions())
                .extracting(PublishedAttribution::sentence)
                .containsExactly("Not attributed, according to The Ledger", "Not attributed");
    }

    @Test
    void onBackgroundLeavesAsTheAgreedDescriptionWithItsReason() throws JsonProcessingException {
        record(marked(with(familiar("ORIGINATOR"), Map.of("realName", "Ann Quill"))), ledger("REPORTED_BY"));

        assertThat(leaving())
                .doesNotContain(MARKER)
                .doesNotContain("1999")
                .doesNotContain("Quill")
                .contains("a person familiar with the matter")
                .contains("the talks are private");
    }

    @Test
    void theDescriptionAndTheReasonAreMandatoryOnBackground() {
        Map<String, Object> bare = with(hop("UNNAMED", "ORIGINATOR"), Map.of("groundRule", "ON_BACKGROUND"));
        assertThat(rita.refused("recordAttribution", Map.of("claimId", claim, "hops", List.of(bare))))
                .containsExactly("REQUIRED hops.0.description", "REQUIRED hops.0.reasonForAnonymity");
    }

    @Test
    void theDatabaseTakesNoBackgroundWithoutAReason() {
        record(familiar("ORIGINATOR"));
        assertThatThrownBy(this::takeTheReasonsAway).hasMessageContaining("hop_check");
    }

    private void takeTheReasonsAway() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE hop SET reason_for_anonymity = NULL WHERE ground_rule = 'ON_BACKGROUND'");
        }
    }

    @Test
    void theDeskSeesWhatWouldBePrintedBesideWhatItKnows() {
        record(unnamed("ORIGINATOR", "OFF_RECORD"));
        record(unnamed("ORIGINATOR", "DEEP_BACKGROUND"), ledger("REPORTED_BY"));
        List<String> printed = rita.ask(
                        "query($id: ID!) { claim(id: $id) { attributions { publicSentence } } }", Map.of("id", claim))
                .getList("claim.attributions.publicSentence");
        assertThat(printed).containsExactly(null, "Not attributed, according to The Ledger");
    }

    @Test
    void whatLeavesIsTheSameAfterItWasFrozen() throws JsonProcessingException {
        record(marked(named(aParty("COMPANY", "Orbit AI"), "ORIGINATOR")), marked(familiar("RELAYED_BY")));
        assertThat(json.readValue(leaving(), PublishedSourcing.class)).isEqualTo(published());
    }

    @Nested
    class NamedAndUnnamed {

        private final Map<String, Object> ann = with(familiar("ORIGINATOR"), Map.of("realName", "  Ánn   QUILL "));

        private void recordAnn(String groundRule) {
            record(with(ann, Map.of("groundRule", groundRule)));
        }

        private String annByName(String name) {
            return rita.succeed(
                            "recordParty",
                            Map.of("kind", "PERSON", "name", name, "aliases", List.of("Ann Quill")),
                            "party { id }")
                    .getString("party.id");
        }

        @Test
        void isFoundByNameAndAlias() {
            recordAnn("ON_BACKGROUND");
            assertThat(facts().namedAndUnnamed()).isFalse();

            anAttribution(claim, annByName("Dr. A. Quill"));
            assertThat(facts().namedAndUnnamed()).isTrue();
        }

        @Test
        void isFoundAlsoOnDeepBackground() {
            recordAnn("DEEP_BACKGROUND");
            anAttribution(claim, aParty("PERSON", "ann quill"));
            assertThat(facts().namedAndUnnamed()).isTrue();
        }

        @Test
        void isFoundWhenTheSourceIsTheAccused() {
            claim = aClaim(anAccusationOf(aParty("PERSON", "Ann Quill")));
            recordAnn("ON_BACKGROUND");
            assertThat(facts().namedAndUnnamed()).isTrue();
        }

        @Test
        void isFoundForAPartyThatTheDeskKnowsAndReadersDoNot() {
            String orbit = aParty("COMPANY", "Orbit AI");
            record(with(named(orbit, "ORIGINATOR"), Map.of("groundRule", "DEEP_BACKGROUND")));
            anAttribution(claim, orbit);
            assertThat(facts().namedAndUnnamed()).isTrue();
        }

        @Test
        void doesNotMindWhatStaysIn() {
            recordAnn("OFF_RECORD");
            anAttribution(claim, aParty("PERSON", "Ann Quill"));
            assertThat(facts().namedAndUnnamed()).isFalse();
        }

        @Test
        void doesNotMindAnotherClaim() {
            recordAnn("ON_BACKGROUND");
            anAttribution(aClaim(), aParty("PERSON", "Ann Quill"));
            assertThat(facts().namedAndUnnamed()).isFalse();
        }
    }
}
