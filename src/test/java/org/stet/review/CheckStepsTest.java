package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

/** What holds for every step of a check. */
@QuarkusTest
class CheckStepsTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(input);
        changed.put(field, value);
        return changed;
    }

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
        refusesAllBut(() -> ClaimUnderCheck.recorded().takenBy(chen), "assignCheck", "unassignCheck", "proposeVerdict");
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
}
