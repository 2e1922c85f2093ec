package org.stet.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.unknownId;
import static org.stet.attribution.HopInputs.familiar;
import static org.stet.attribution.HopInputs.named;
import static org.stet.attribution.HopInputs.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;

@QuarkusTest
class VaultTest extends VaultedSource {

    private static final Caller otto = Caller.reporter("otto");
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();

    @Nested
    class RevealSource {

        @Test
        void opensForWhoeverBroughtTheNameAndForEditors() {
            assertThat(revealed(rita, hop)).isEqualTo(name);
            assertThat(revealed(edith, hop)).isEqualTo(name);
            assertThat(revealed(Caller.ada(), hop)).isEqualTo(name);
        }

        @Test
        void staysShutForEverybodyElse() {
            assertThat(otto.refused("revealSource", reveal(hop, "curious"))).containsExactly("NOT_ALLOWED hopId");
            assertThat(chen.refused("revealSource", reveal(hop, "curious"))).containsExactly("NOT_ALLOWED hopId");
        }

        @Test
        void writesEachReadingIntoTheJournalWithTheReasonAndWithoutTheName() {
            revealed(edith, hop);
            JsonPath history = rita.ask(
                    "query($id: ID!) { claim(id: $id) { history { nodes { action by { name } subjectId changes { field after } } } } }",
                    Map.of("id", claim));

            assertThat(history.getString("claim.history.nodes[0].action")).isEqualTo("sourceRevealed");
            assertThat(history.getString("claim.history.nodes[0].by.name")).isEqualTo("edith");
            assertThat(history.getString("claim.history.nodes[0].subjectId")).isEqualTo(hop);
            assertThat(history.<Map<String, String>>getList("claim.history.nodes[0].changes"))
                    .containsExactly(Map.of("field", "reason", "after", "to call back"));
            assertThat(history.prettify()).doesNotContain(name);
        }

        @Test
        void refusesWhatNamesNoKeptName() {
            String nameless = rita.succeed(
                            "recordAttribution",
                            Map.of("claimId", claim, "hops", List.of(familiar("ORIGINATOR"))),
                            SELECTION)
                    .getString("attribution.hops[0].id");

            assertThat(rita.refused("revealSource", reveal(nameless, "why not")))
                    .containsExactly("ILLEGAL_TRANSITION hopId");
            assertThat(rita.refused("revealSource", reveal(unknownId("hop"), "why not")))
                    .containsExactly("UNKNOWN_ID hopId");
            assertThat(rita.refused("revealSource", reveal(claim, " ")))
                    .containsExactly("WRONG_TYPE hopId", "REQUIRED reason");
            assertThat(rita.refused("revealSource", reveal(hop, "x".repeat(501))))
                    .containsExactly("TOO_LONG reason");
        }

        @Test
        void stillOpensWhenTheAttributionWasRemoved() {
            rita.succeed(
                    "removeAttribution",
                    Map.of("attributionId", attribution, "expectedVersion", 0, "reason", "a double"),
                    "");
            assertThat(revealed(rita, hop)).isEqualTo(name);
        }
    }

    @Nested
    class Revising {

        @Test
        void keepsTheNameOfAHopThatIsCarriedOn() {
            JsonPath payload = otto.succeed(
                    "reviseAttribution",
                    revision(0, with(carriedOn(), Map.of("description", "an engineer"))),
                    SELECTION);

            assertThat(payload.getBoolean("attribution.hops[0].nameKept")).isTrue();
            assertThat(revealed(rita, hop)).isEqualTo(name);
            assertThat(otto.refused("revealSource", reveal(hop, "curious"))).containsExactly("NOT_ALLOWED hopId");
        }

        @Test
        void losesNoNameByAccident() {
            Map<String, Object> anew = with(familiar("ORIGINATOR"), Map.of("description", "an engineer"));
            assertThat(rita.refused("reviseAttribution", revision(0, anew))).containsExactly("INVALID_VALUE hops");
            String orbit = aParty("COMPANY", "Orbit AI");
            assertThat(rita.refused(
                            "reviseAttribution", revision(0, with(named(orbit, "ORIGINATOR"), Map.of("hopId", hop)))))
                    .containsExactly("INVALID_VALUE hops");
            assertThat(revealed(rita, hop)).isEqualTo(name);
        }

        @Test
        void forgetsANameOnlyForThoseWhoMayReadIt() {
            Map<String, Object> forgetting = with(revision(0, carriedOn()), Map.of("forgetNames", List.of(hop)));
            assertThat(otto.refused("reviseAttribution", forgetting)).containsExactly("NOT_ALLOWED forgetNames");

            JsonPath payload = rita.succeed("reviseAttribution", forgetting, SELECTION);
            assertThat(payload.getBoolean("attribution.hops[0].nameKept")).isFalse();
            assertThat(edith.refused("revealSource", reveal(hop, "curious")))
                    .containsExactly("ILLEGAL_TRANSITION hopId");
        }

        @Test
        void replacesANameOnlyForThoseWhoMayReadIt() {
            Map<String, Object> replacing = revision(0, with(carriedOn(), Map.of("realName", "Ann Quill")));
            assertThat(otto.refused("reviseAttribution", replacing)).containsExactly("NOT_ALLOWED hops");

            edith.succeed("reviseAttribution", replacing, SELECTION);
            assertThat(revealed(edith, hop)).isEqualTo("Ann Quill");
            assertThat(rita.refused("revealSource", reveal(hop, "mine"))).containsExactly("NOT_ALLOWED hopId");
        }

        @Test
        void refusesToForgetWhatIsNotKept() {
            assertThat(rita.refused(
                            "reviseAttribution",
                            with(revision(0, carriedOn()), Map.of("forgetNames", List.of(unknownId("hop"))))))
                    .containsExactly("INVALID_VALUE forgetNames");
            assertThat(rita.refused(
                            "reviseAttribution", with(revision(0, carriedOn()), Map.of("forgetNames", List.of(claim)))))
                    .containsExactly("WRONG_TYPE forgetNames.0");
        }
    }
}
