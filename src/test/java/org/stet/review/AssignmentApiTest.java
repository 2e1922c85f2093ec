package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.AtOnce;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class AssignmentApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();

    private static String idOf(Caller caller) {
        return caller.ask("{ me { id } }").getString("me.id");
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
}
