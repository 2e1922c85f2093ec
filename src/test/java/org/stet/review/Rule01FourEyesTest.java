package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.Sentences.unique;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.AtOnce;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Issuer;
import org.stet.graphql.NodeType;

/** Whoever proposed, or changed the content since its last approval, cannot approve. No role is above this. */
@QuarkusTest
class Rule01FourEyesTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();
    private static final Caller otto = Caller.editor("otto");

    @Inject
    EntityManager entities;

    private static void isRefused(Caller editor, ClaimUnderCheck claim) {
        assertThat(editor.refused("approveVerdict", claim.approval())).containsExactly("FOUR_EYES");
        assertThat(claim.status()).isEqualTo("AWAITING_APPROVAL");
    }

    @Test
    void whoeverProposedCannotApprove() {
        isRefused(edith, ClaimUnderCheck.recorded().proposedBy(edith));
    }

    @Test
    void anAdminWhoProposedCannotApproveEither() {
        isRefused(Caller.ada(), ClaimUnderCheck.recorded().proposedBy(Caller.ada()));
    }

    @Test
    void aProposerWhoBecomesEditorCannotApprove() {
        String name = unique("pia");
        ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(Caller.checker(name));

        isRefused(Caller.editor(name), claim);
    }

    @Test
    void aProposerUnderANewNameIsTheSamePerson() {
        String name = unique("pia");
        ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(Caller.editor(name));
        Caller renamed = new Caller("Pia Neumann", "editor", Issuer.token(name, "editor"));

        isRefused(renamed, claim);
    }

    @Test
    void whoeverRecordedTheClaimCannotApproveIt() {
        isRefused(edith, ClaimUnderCheck.recordedBy(edith).proposedBy(chen));
    }

    @Test
    void whoeverChangedTheContentCannotApproveIt() {
        isRefused(edith, ClaimUnderCheck.recorded().changedBy(edith).proposedBy(chen));
    }

    @Test
    void whoeverChangedTheContentBeforeSomebodyElseDidCannotApproveItEither() {
        isRefused(
                edith,
                ClaimUnderCheck.recorded().changedBy(edith).changedBy(rita).proposedBy(chen));
    }

    @Test
    void whoeverApprovedTheLastVersionAndThenChangedItCannotApproveTheNext() {
        ClaimUnderCheck claim = ClaimUnderCheck.recorded()
                .proposedBy(chen)
                .approvedBy(edith)
                .changedBy(edith)
                .proposedBy(chen);

        isRefused(edith, claim);
        assertThat(claim.approvedBy(otto).status()).isEqualTo("VERIFIED");
    }

    @Test
    void whoeverApprovedTheLastVersionAndChangedNothingCanApproveTheNext() {
        ClaimUnderCheck claim = ClaimUnderCheck.recorded()
                .proposedBy(chen)
                .approvedBy(edith)
                .changedBy(rita)
                .proposedBy(chen)
                .approvedBy(edith);

        assertThat(claim.status()).isEqualTo("VERIFIED");
    }

    @Test
    void onlyChangesSinceTheLastApprovalCount() {
        ClaimUnderCheck claim = ClaimUnderCheck.recordedBy(edith)
                .proposedBy(chen)
                .approvedBy(otto)
                .changedBy(rita)
                .proposedBy(chen)
                .approvedBy(edith);

        assertThat(claim.status()).isEqualTo("VERIFIED");
    }

    @Test
    void aChangeBeforeAReopeningStillCounts() {
        ClaimUnderCheck claim = ClaimUnderCheck.recorded()
                .proposedBy(chen)
                .approvedBy(otto)
                .reopenedBy(otto)
                .changedBy(edith)
                .proposedBy(chen);

        isRefused(edith, claim);
    }

    @Test
    void anEditorWhoseSuggestionsWereAcceptedCanApprove() {
        ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(chen);
        Map<String, Object> why = claim.onCheck("note", "A comma.");
        why.put("suggestedStatement", "The ferry carries 27 lorries, no more");
        edith.succeed("returnVerdict", why, "");
        String suggested = claim.read("check { returned { suggestedStatement } }")
                .getString("claim.check.returned.suggestedStatement");
        chen.succeed(
                "reviseClaim",
                Map.of(
                        "claimId",
                        claim.id(),
                        "expectedVersion",
                        0,
                        "statement",
                        suggested,
                        "checkability",
                        "CHECKABLE",
                        "language",
                        "en"),
                "");

        assertThat(claim.proposedBy(chen).approvedBy(edith).status()).isEqualTo("VERIFIED");
    }

    @Test
    void ofTwoEditorsWhoApproveAtOnceOneDoes() throws Exception {
        ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(chen);
        Map<String, Object> approval = claim.approval();
        Callable<String> byEdith = () -> approve(edith, approval);
        Callable<String> byOtto = () -> approve(otto, approval);

        assertThat(AtOnce.call(List.of(byEdith, byOtto))).containsExactlyInAnyOrder("done", "STALE_VERSION");
        assertThat(claim.status()).isEqualTo("VERIFIED");
    }

    private static String approve(Caller editor, Map<String, Object> approval) {
        String code = editor.ask(
                        "mutation($i: ApproveVerdictInput!) { approveVerdict(input: $i) { userErrors { code } } }",
                        Map.of("i", approval))
                .getString("approveVerdict.userErrors[0].code");
        return code == null ? "done" : code;
    }

    @Nested
    class InTheDatabase {

        private UUID proposed(Caller recorder) {
            String claim = ClaimUnderCheck.recordedBy(recorder).proposedBy(chen).id();
            return NodeType.CLAIM.uuid(claim).orElseThrow();
        }

        private void approve(UUID claim, Caller by) {
            String member = by.ask("{ me { id } }").getString("me.id");
            sql("UPDATE claim_check SET state = 'APPROVED', approved_by = '%s', approved_at = now(),"
                            .formatted(NodeType.MEMBER.uuid(member).orElseThrow())
                    + " approved_content_version = proposed_content_version WHERE claim_id = '%s'".formatted(claim));
        }

        private void sql(String statement) {
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery(statement).executeUpdate());
        }

        @Test
        void theProposerCannotApproveEither() {
            UUID claim = proposed(rita);

            assertThatThrownBy(() -> approve(claim, chen))
                    .rootCause()
                    .hasMessageContaining("violates check constraint");
        }

        @Test
        void theAuthorOfTheContentCannotApproveEither() {
            UUID claim = proposed(edith);

            assertThatThrownBy(() -> approve(claim, edith))
                    .rootCause()
                    .hasMessageContaining("since its last approval cannot approve it");
        }

        @Test
        void anApprovedCheckNeitherChangesNorGoesAway() {
            UUID claim = proposed(rita);
            approve(claim, edith);

            assertThatThrownBy(() -> sql(
                            "UPDATE claim_check SET proposed_rationale = 'x' WHERE claim_id = '%s'".formatted(claim)))
                    .rootCause()
                    .hasMessageContaining("an approved check stays as it is");
            assertThatThrownBy(() -> sql("DELETE FROM claim_check WHERE claim_id = '%s'".formatted(claim)))
                    .rootCause()
                    .hasMessageContaining("is not allowed");
        }

        @Test
        void aClaimHasOneCurrentCheck() {
            UUID claim = proposed(rita);

            assertThatThrownBy(() -> sql("""
                            INSERT INTO claim_check (id, version, claim_id, number, current, state, recorded_at,
                                recorded_by, changed_at, changed_by)
                            SELECT gen_random_uuid(), 0, claim_id, 2, true, 'OPEN', recorded_at, recorded_by,
                                changed_at, changed_by FROM claim_check WHERE claim_id = '%s'
                            """.formatted(claim))).rootCause().hasMessageContaining("claim_check_current");
        }
    }
}
