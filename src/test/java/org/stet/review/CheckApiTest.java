package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.AtOnce;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;

@QuarkusTest
class CheckApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();

    private static String idOf(Caller caller) {
        return caller.ask("{ me { id } }").getString("me.id");
    }

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(input);
        changed.put(field, value);
        return changed;
    }

    @Nested
    class AssignCheck {

        @Test
        void takesTheClaimForTheCallerWhenNobodyIsNamed() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded().takenBy(chen);

            JsonPath read =
                    claim.read("verificationStatus check { number current state assignee { name } proposal { at } }");
            assertThat(read.getString("claim.verificationStatus")).isEqualTo("IN_CHECK");
            assertThat(read.<Map<String, Object>>get("claim.check"))
                    .containsEntry("number", 1)
                    .containsEntry("current", true)
                    .containsEntry("state", "OPEN")
                    .containsEntry("assignee", Map.of("name", "chen"))
                    .containsEntry("proposal", null);
        }

        @Test
        void handsTheClaimToSomebodyElse() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded().takenBy(chen);
            chen.succeed("assignCheck", claim.onCheck("assigneeId", idOf(edith)), "");

            assertThat(claim.read("check { assignee { name } }").getString("claim.check.assignee.name"))
                    .isEqualTo("edith");
            assertThat(chen.refused("assignCheck", claim.onCheck("assigneeId", idOf(edith))))
                    .containsExactly("NOTHING_TO_CHANGE assigneeId");
        }

        @Test
        void refusesWhoeverMayNotCheckOrDoesNotExist() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded();

            assertThat(chen.refused("assignCheck", claim.onCheck("assigneeId", idOf(rita))))
                    .containsExactly("NOT_ALLOWED assigneeId");
            assertThat(chen.refused("assignCheck", claim.onCheck("assigneeId", unknownId("mem"))))
                    .containsExactly("UNKNOWN_ID assigneeId");
            assertThat(chen.refused("assignCheck", claim.onCheck("assigneeId", claim.id())))
                    .containsExactly("WRONG_TYPE assigneeId");
        }

        @Test
        void refusesACallerWhoSawNoCheckOrAnotherOne() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded();
            assertThat(chen.refused("assignCheck", claim.onCheck("expectedVersion", 0)))
                    .containsExactly("STALE_VERSION expectedVersion");

            claim.takenBy(chen);
            assertThat(edith.refused("assignCheck", Map.of("claimId", claim.id())))
                    .containsExactly("STALE_VERSION expectedVersion");
        }
    }

    @Nested
    class TwoCheckersAtOnce {

        @Test
        void getTheClaimOneAfterTheOther() throws Exception {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded();
            Map<String, Object> take = claim.onCheck();
            Callable<String> byChen = () -> assign(chen, take);
            Callable<String> byEdith = () -> assign(edith, take);

            assertThat(AtOnce.call(List.of(byChen, byEdith))).containsExactlyInAnyOrder("done", "STALE_VERSION");
            assertThat(claim.read("checks { number }").getList("claim.checks")).hasSize(1);
        }

        private static String assign(Caller checker, Map<String, Object> input) {
            String code = checker.ask(
                            "mutation($i: AssignCheckInput!) { assignCheck(input: $i) { userErrors { code } } }",
                            Map.of("i", input))
                    .getString("assignCheck.userErrors[0].code");
            return code == null ? "done" : code;
        }
    }

    @Nested
    class UnassignCheck {

        @Test
        void givesTheClaimBack() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded().takenBy(chen);
            chen.succeed("unassignCheck", claim.onCheck(), "");

            assertThat(claim.status()).isEqualTo("UNVERIFIED");
            assertThat(claim.read("check { assignee { name } }").<Object>get("claim.check.assignee"))
                    .isNull();
        }

        @Test
        void refusesWhenNobodyHasTheClaim() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(chen);
            chen.succeed("unassignCheck", claim.onCheck(), "");

            assertThat(claim.status()).isEqualTo("AWAITING_APPROVAL");
            assertThat(chen.refused("unassignCheck", claim.onCheck())).containsExactly("NOTHING_TO_CHANGE claimId");
        }

        @Test
        void refusesWhenTheLastCheckIsApprovedAndOutdated() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded()
                    .proposedBy(chen)
                    .approvedBy(edith)
                    .changedBy(rita);

            assertThat(chen.refused("unassignCheck", claim.onCheck())).containsExactly("ILLEGAL_TRANSITION claimId");
        }
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

    @Nested
    class ReopenClaim {

        @Test
        void beginsANewCheckAndLeavesTheOldOneAsItWas() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded()
                    .proposedBy(chen)
                    .approvedBy(edith)
                    .reopenedBy(edith);

            assertThat(claim.status()).isEqualTo("IN_CHECK");
            List<Map<String, Object>> checks = claim.read("""
                            checks { number current state reopenedBecause assignee { name } proposal { rating { label } }
                              approval { by { name } contentVersion } }
                            """).getList("claim.checks");
            assertThat(checks).hasSize(2);
            assertThat(checks.get(0))
                    .containsEntry("number", 2)
                    .containsEntry("current", true)
                    .containsEntry("state", "OPEN")
                    .containsEntry("reopenedBecause", "New figures came out.")
                    .containsEntry("assignee", Map.of("name", "chen"))
                    .containsEntry("proposal", null);
            assertThat(checks.get(1))
                    .containsEntry("number", 1)
                    .containsEntry("current", false)
                    .containsEntry("state", "APPROVED")
                    .containsEntry("proposal", Map.of("rating", Map.of("label", "Mostly false")))
                    .containsEntry("approval", Map.of("by", Map.of("name", "edith"), "contentVersion", 1));
        }

        @Test
        void needsAReason() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(chen).approvedBy(edith);

            assertThat(edith.refused("reopenClaim", claim.onCheck("reason", "\n")))
                    .containsExactly("REQUIRED reason");
            assertThat(claim.status()).isEqualTo("VERIFIED");
        }
    }

    @Nested
    class EveryStep {

        private static final List<String> MUTATIONS = List.of(
                "assignCheck",
                "unassignCheck",
                "proposeVerdict",
                "withdrawProposal",
                "approveVerdict",
                "returnVerdict",
                "reopenClaim");

        private static Map<String, Object> input(String mutation, ClaimUnderCheck claim) {
            Map<String, Object> input = switch (mutation) {
                case "proposeVerdict" -> claim.proposal();
                case "approveVerdict" -> claim.approval();
                case "returnVerdict" -> claim.onCheck("note", "Mend it.");
                case "reopenClaim" -> claim.onCheck("reason", "New figures.");
                default -> claim.onCheck();
            };
            boolean asksForAVersion = !List.of("assignCheck", "proposeVerdict").contains(mutation);
            if (asksForAVersion) {
                input.putIfAbsent("expectedVersion", 0);
            }
            return input;
        }

        private static void refusesAllBut(Supplier<ClaimUnderCheck> claim, String... allowed) {
            for (String mutation : MUTATIONS) {
                if (Arrays.asList(allowed).contains(mutation)) {
                    continue;
                }
                ClaimUnderCheck target = claim.get();
                String status = target.status();
                assertThat(edith.refused(mutation, input(mutation, target)))
                        .as("%s when %s", mutation, status)
                        .containsExactly("ILLEGAL_TRANSITION claimId");
                assertThat(target.status()).isEqualTo(status);
            }
        }

        @Test
        void isRefusedWhenItIsNotTimeForIt() {
            refusesAllBut(ClaimUnderCheck::recorded, "assignCheck", "proposeVerdict");
            refusesAllBut(
                    () -> ClaimUnderCheck.recorded().takenBy(chen), "assignCheck", "unassignCheck", "proposeVerdict");
            refusesAllBut(
                    () -> ClaimUnderCheck.recorded().proposedBy(chen),
                    "assignCheck",
                    "unassignCheck",
                    "withdrawProposal",
                    "approveVerdict",
                    "returnVerdict");
            refusesAllBut(
                    () -> ClaimUnderCheck.recorded().proposedBy(chen).returnedBy(edith),
                    "assignCheck",
                    "unassignCheck",
                    "proposeVerdict");
            refusesAllBut(() -> ClaimUnderCheck.recorded().proposedBy(chen).approvedBy(edith), "reopenClaim");
        }

        @Test
        void isRefusedOnAClaimThatIsUnknownOrDiscardedOrNone() {
            ClaimUnderCheck discarded = ClaimUnderCheck.recorded();
            rita.succeed(
                    "discardClaim", Map.of("claimId", discarded.id(), "expectedVersion", 0, "reason", "A double."), "");
            for (String mutation : MUTATIONS) {
                Map<String, Object> input = input(mutation, discarded);
                assertThat(edith.refused(mutation, input)).as(mutation).containsExactly("ILLEGAL_TRANSITION claimId");
                assertThat(edith.refused(mutation, with(input, "claimId", unknownId("clm"))))
                        .as(mutation)
                        .containsExactly("UNKNOWN_ID claimId");
                assertThat(edith.refused(mutation, with(input, "claimId", unknownId("chk"))))
                        .as(mutation)
                        .containsExactly("WRONG_TYPE claimId");
            }
        }

        @Test
        void isRefusedForAStaleCheckAndNamesWhoWasFaster() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(chen);
            for (String mutation : MUTATIONS) {
                assertThat(edith.refused(mutation, with(input(mutation, claim), "expectedVersion", 99)))
                        .as(mutation)
                        .containsExactly("STALE_VERSION expectedVersion");
            }
            JsonPath answer = edith.ask(
                    "mutation($i: UnassignCheckInput!) { unassignCheck(input: $i) { userErrors { message } } }",
                    Map.of("i", Map.of("claimId", claim.id(), "expectedVersion", 99)));
            assertThat(answer.getString("unassignCheck.userErrors[0].message")).contains("chen");
        }

        @Test
        void standsInTheHistoryOfTheClaim() {
            ClaimUnderCheck claim = ClaimUnderCheck.recorded()
                    .takenBy(chen)
                    .proposedBy(chen)
                    .returnedBy(edith)
                    .proposedBy(chen)
                    .approvedBy(edith)
                    .reopenedBy(edith);

            assertThat(claim.read("history { nodes { action } }").<String>getList("claim.history.nodes.action"))
                    .containsExactly(
                            "reopened",
                            "replaced",
                            "verdictApproved",
                            "verdictProposed",
                            "verdictReturned",
                            "verdictProposed",
                            "assigned",
                            "recorded");
        }
    }

    @Test
    void aCheckIsANodeThatLeadsToItsClaim() {
        String claim = ClaimUnderCheck.recorded().takenBy(chen).id();
        String check = rita.ask("query($id: ID!) { claim(id: $id) { check { id } } }", Map.of("id", claim))
                .getString("claim.check.id");
        String document = "query($id: ID!) { node(id: $id) { ... on Check { claim { id } } } }";

        assertThat(rita.ask(document, Map.of("id", check)).getString("node.claim.id"))
                .isEqualTo(claim);
        assertThat(Caller.nobody().ask(document, Map.of("id", check)).<Object>get("node"))
                .isNull();
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
