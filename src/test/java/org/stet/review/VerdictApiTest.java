package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;

@QuarkusTest
class VerdictApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(input);
        changed.put(field, value);
        return changed;
    }

    @Nested
    class ProposeVerdict {

        @Test
        void namesRatingRationaleAndNote() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded();
            chen.succeed(
                    "proposeVerdict",
                    with(with(claim.proposal(), "rationale", " It is 27. "), "noEvidenceNote", "Nobody kept records."),
                    "check { id }");

            JsonPath read = claim.read("""
                    verificationStatus contentVersion check { state assignee { name } proposal { by { name } contentVersion
                      finding rating { label verdict value } rationale noEvidenceNote } }
                    """);
            assertThat(read.getString("claim.verificationStatus")).isEqualTo("AWAITING_APPROVAL");
            assertThat(read.getString("claim.check.assignee.name")).isEqualTo("chen");
            assertThat(read.<Map<String, Object>>get("claim.check.proposal"))
                    .isEqualTo(Map.of(
                            "by",
                            Map.of("name", "chen"),
                            "contentVersion",
                            read.getInt("claim.contentVersion"),
                            "finding",
                            "RATED",
                            "rating",
                            Map.of("label", "Mostly false", "verdict", "MOSTLY_FALSE", "value", 2),
                            "rationale",
                            "It is 27.",
                            "noEvidenceNote",
                            "Nobody kept records."));
        }

        @Test
        void givesNoRatingToWhatCannotBeRated() {
            for (String checkability : List.of("OPINION", "PREDICTION", "TOO_VAGUE")) {
                ClaimUnderCheck claim = ClaimUnderCheck.notRatable(checkability);
                assertThat(chen.refused("proposeVerdict", with(claim.proposal(), "rating", "False")))
                        .containsExactly("INVALID_VALUE rating");

                claim.proposedBy(chen).approvedBy(edith);
                JsonPath read = claim.read("verificationStatus check { proposal { finding rating { label } } }");
                assertThat(read.getString("claim.verificationStatus")).isEqualTo("VERIFIED");
                assertThat(read.getString("claim.check.proposal.finding")).isEqualTo("NOT_RATABLE");
                assertThat(read.<Object>get("claim.check.proposal.rating")).isNull();
            }
        }

        @Test
        void namesEveryFaultWithItsField() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded();
            Map<String, Object> noRating = claim.proposal();
            noRating.remove("rating");

            assertThat(chen.refused("proposeVerdict", with(noRating, "rationale", " ")))
                    .containsExactly("REQUIRED rationale", "REQUIRED rating");
            assertThat(chen.refused("proposeVerdict", with(claim.proposal(), "rating", "Sort of")))
                    .containsExactly("INVALID_VALUE rating");
            assertThat(chen.refused("proposeVerdict", with(claim.proposal(), "rating", "x".repeat(501))))
                    .containsExactly("TOO_LONG rating");
            assertThat(chen.refused("proposeVerdict", with(claim.proposal(), "rationale", "x".repeat(20_001))))
                    .containsExactly("TOO_LONG rationale");
            assertThat(chen.refused("proposeVerdict", with(claim.proposal(), "noEvidenceNote", "a bell \u0007")))
                    .containsExactly("INVALID_TEXT noEvidenceNote");
            assertThat(chen.refused("proposeVerdict", with(claim.proposal(), "scaleVersion", 1_000_000)))
                    .containsExactly("STALE_VERSION scaleVersion");
            assertThat(claim.status()).isEqualTo("UNVERIFIED");
        }

        @Test
        void refusesAContentThatIsNotThePresentOne() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded();
            Map<String, Object> proposal = claim.proposal();
            claim.changedBy(rita);

            assertThat(chen.refused("proposeVerdict", proposal))
                    .containsExactly("STALE_VERSION expectedContentVersion");
        }

        @Test
        void keepsTheCheckerWhoHasTheClaim() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded().takenBy(edith).proposedBy(chen);

            assertThat(claim.read("check { assignee { name } }").getString("claim.check.assignee.name"))
                    .isEqualTo("edith");
        }
    }

    @Nested
    class WithdrawProposal {

        @Test
        void takesTheProposalAway() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(chen);
            chen.succeed("withdrawProposal", claim.onCheck(), "");

            assertThat(claim.status()).isEqualTo("IN_CHECK");
            assertThat(claim.read("check { proposal { at } }").<Object>get("claim.check.proposal"))
                    .isNull();
        }

        @Test
        void isForTheProposerAlone() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(chen);

            assertThat(edith.refused("withdrawProposal", claim.onCheck())).containsExactly("NOT_ALLOWED claimId");
        }
    }

    @Nested
    class ReturnVerdict {

        @Test
        void saysWhatToDoAndWhatWouldDo() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(chen);
            Map<String, Object> why = claim.onCheck("note", "Say by how much.");
            why.put("suggestedStatement", "The ferry carries 27 lorries");
            why.put("suggestedRationale", "The register counts 27 places.");
            edith.succeed("returnVerdict", why, "");

            JsonPath read = claim.read("""
                    verificationStatus check { proposal { at }
                      returned { by { name } note suggestedStatement suggestedRationale } }
                    """);
            assertThat(read.getString("claim.verificationStatus")).isEqualTo("RETURNED");
            assertThat(read.<Object>get("claim.check.proposal")).isNotNull();
            assertThat(read.<Map<String, Object>>get("claim.check.returned"))
                    .isEqualTo(Map.of(
                            "by", Map.of("name", "edith"),
                            "note", "Say by how much.",
                            "suggestedStatement", "The ferry carries 27 lorries",
                            "suggestedRationale", "The register counts 27 places."));
        }

        @Test
        void needsANote() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(chen);

            assertThat(edith.refused("returnVerdict", claim.onCheck("note", " ")))
                    .containsExactly("REQUIRED note");
            assertThat(edith.refused("returnVerdict", claim.onCheck("note", "x".repeat(20_001))))
                    .containsExactly("TOO_LONG note");
            assertThat(claim.status()).isEqualTo("AWAITING_APPROVAL");
        }
    }

    @Test
    void aLabelStaysWithTheCheckWhenTheScaleIsRevised() {
        ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(chen).approvedBy(edith);
        Caller ada = Caller.ada();
        JsonPath scale = ada.ask("{ ratingScale { version ratings { label verdict } } }");
        List<Map<String, Object>> labels = new ArrayList<>(scale.getList("ratingScale.ratings"));
        labels.add(Map.of("label", Sentences.unique("Nonsense"), "verdict", "FALSE"));
        ada.succeed(
                "reviseRatingScale",
                Map.of("expectedVersion", scale.getInt("ratingScale.version"), "ratings", labels),
                "");

        assertThat(claim.read("check { proposal { rating { scaleVersion label } } }")
                        .<Map<String, Object>>get("claim.check.proposal.rating"))
                .containsEntry("scaleVersion", scale.getInt("ratingScale.version"));
    }
}
