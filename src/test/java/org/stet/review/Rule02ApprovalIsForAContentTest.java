package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.graphql.NodeType;

/** A proposal and an approval name a content version; a later change puts the claim back to IN_CHECK. */
@QuarkusTest
class Rule02ApprovalIsForAContentTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();

    @Inject
    EntityManager entities;

    @Inject
    ReviewService review;

    @Inject
    CheckRepository checks;

    @Test
    void anApprovalIsRefusedForAContentThatTheEditorDidNotRead() {
        ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(chen);
        Map<String, Object> approval = claim.approval();
        claim.changedBy(rita);

        assertThat(edith.refused("approveVerdict", approval)).containsExactly("STALE_VERSION expectedContentVersion");
        JsonPath answer = edith.ask(
                "mutation($i: ApproveVerdictInput!) { approveVerdict(input: $i) { userErrors { message } } }",
                Map.of("i", approval));
        assertThat(answer.getString("approveVerdict.userErrors[0].message")).contains("rita");
    }

    @Test
    void aProposalIsOutdatedByAChangeAndCannotBeApproved() {
        ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(chen).changedBy(rita);

        assertThat(claim.status()).isEqualTo("IN_CHECK");
        assertThat(edith.refused("approveVerdict", claim.approval())).containsExactly("ILLEGAL_TRANSITION claimId");
        assertThat(edith.refused("returnVerdict", claim.onCheck("note", "Mend it.")))
                .containsExactly("ILLEGAL_TRANSITION claimId");
    }

    @Test
    void anOutdatedProposalIsReplacedByANewOneInTheSameCheck() {
        ClaimUnderCheck claim =
                ClaimUnderCheck.recorded().proposedBy(chen).changedBy(rita).proposedBy(edith);

        JsonPath read = claim.read("verificationStatus checks { number proposal { contentVersion by { name } } }");
        assertThat(read.getString("claim.verificationStatus")).isEqualTo("AWAITING_APPROVAL");
        assertThat(read.<Map<String, Object>>getList("claim.checks"))
                .containsExactly(
                        Map.of("number", 1, "proposal", Map.of("contentVersion", 2, "by", Map.of("name", "edith"))));
    }

    @Test
    void anApprovalIsOutdatedByAChangeAndTheNextProposalBeginsANewCheck() {
        ClaimUnderCheck claim =
                ClaimUnderCheck.recorded().proposedBy(chen).approvedBy(edith).changedBy(rita);
        assertThat(claim.status()).isEqualTo("IN_CHECK");

        claim.proposedBy(chen);
        assertThat(claim.status()).isEqualTo("AWAITING_APPROVAL");
        assertThat(claim.read("checks { number current state reopenedBecause approval { contentVersion } }")
                        .<Map<String, Object>>getList("claim.checks"))
                .extracting(check -> check.get("number") + " " + check.get("state") + " " + check.get("approval"))
                .containsExactly("2 PROPOSED null", "1 APPROVED {contentVersion=1}");
    }

    @Test
    void aPassageIsContentToo() {
        Sentences.RecordedArticle article = Sentences.anArticle("The ferry can carry 35 lorries, its owner said.");
        ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(chen).approvedBy(edith);
        rita.succeed(
                "addAppearance",
                Map.of("claimId", claim.id(), "passage", article.passage("carry 35 lorries")),
                "appearance { id }");

        assertThat(claim.status()).isEqualTo("IN_CHECK");
    }

    @Test
    void onlyTheApprovedContentHasAFinding() {
        ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(chen);
        UUID id = NodeType.CLAIM.uuid(claim.id()).orElseThrow();
        assertThat(review.findings(List.of(id))).isEmpty();

        claim.approvedBy(edith);
        Finding finding = review.findings(List.of(id)).get(id);
        assertThat(finding.rating().label()).isEqualTo("Mostly false");
        assertThat(finding.approvedContentVersion()).isEqualTo(1);
        assertThat(finding.kind()).isEqualTo(FindingKind.RATED);

        claim.changedBy(rita);
        assertThat(review.findings(List.of(id))).isEmpty();
    }

    @Test
    void anApprovalKeepsWhatReadersWereToSee() {
        ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(chen).approvedBy(edith);
        UUID id = NodeType.CLAIM.uuid(claim.id()).orElseThrow();
        UUID check = checks.currentOf(List.of(id)).get(0).id();
        QuarkusTransaction.requiringNew()
                .run(() -> checks.keepApprovedFields(check, Map.of("one field", "a", "another field", "b")));

        assertThat(review.findings(List.of(id)).get(id).approvedFields())
                .containsAllEntriesOf(Map.of("one field", "a", "another field", "b"));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(
                                        "UPDATE approved_field SET digest = 'c' WHERE check_id = :check")
                                .setParameter("check", check)
                                .executeUpdate()))
                .rootCause()
                .hasMessageContaining("is not allowed");
    }

    @Test
    void javaAndTheDatabaseDeriveTheSameStatus() {
        for (SampleChecks.Sample sample : SampleChecks.all()) {
            for (int contentVersion : List.of(SampleChecks.CONTENT, SampleChecks.CONTENT + 1)) {
                assertThat(inTheDatabase(sample, contentVersion))
                        .as("%s at content version %d", sample, contentVersion)
                        .isEqualTo(VerificationStatus.of(sample.check(), contentVersion)
                                .name());
            }
        }
    }

    private String inTheDatabase(SampleChecks.Sample sample, int contentVersion) {
        CheckEntity check = sample.check();
        Object[] arguments = {
            check == null ? null : check.state().name(),
            check == null ? null : sample.number(),
            check == null ? null : check.assigneeId(),
            check == null || check.proposed() == null ? null : check.proposed().contentVersion(),
            contentVersion
        };
        var query = entities.createNativeQuery(
                "SELECT stet_verification_status(cast(?1 AS text), cast(?2 AS integer), cast(?3 AS uuid),"
                        + " cast(?4 AS integer), cast(?5 AS integer))",
                String.class);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return (String) query.getSingleResult();
    }
}
