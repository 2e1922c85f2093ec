package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.review.VerificationStatus.AWAITING_APPROVAL;
import static org.stet.review.VerificationStatus.IN_CHECK;
import static org.stet.review.VerificationStatus.RETURNED;
import static org.stet.review.VerificationStatus.UNVERIFIED;
import static org.stet.review.VerificationStatus.VERIFIED;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.journal.By;

class VerificationStatusTest {

    private static final By CHECKER = new By(UUID.randomUUID(), Instant.parse("2026-03-01T10:00:00Z"));
    private static final By EDITOR = new By(UUID.randomUUID(), Instant.parse("2026-03-01T11:00:00Z"));
    private static final int CONTENT = 4;

    private final CheckEntity check = CheckEntity.first(UUID.randomUUID(), CHECKER);

    private void propose() {
        check.propose(new Proposed(CHECKER.member(), CHECKER.at(), CONTENT, UUID.randomUUID(), "Because.", null));
    }

    private void approve() {
        propose();
        check.approve(EDITOR);
    }

    private VerificationStatus status() {
        return VerificationStatus.of(check, CONTENT);
    }

    private VerificationStatus statusAfterAChange() {
        return VerificationStatus.of(check, CONTENT + 1);
    }

    @Test
    void isUnverifiedWithoutACheck() {
        assertThat(VerificationStatus.of(null, CONTENT)).isEqualTo(UNVERIFIED);
    }

    @Test
    void isUnverifiedAgainWhenTheOnlyCheckerGivesTheClaimBack() {
        check.assign(CHECKER.member(), CHECKER);
        assertThat(status()).isEqualTo(IN_CHECK);

        check.assign(null, CHECKER);
        assertThat(status()).isEqualTo(UNVERIFIED);
    }

    @Test
    void awaitsApprovalFromTheProposalOn() {
        propose();

        assertThat(status()).isEqualTo(AWAITING_APPROVAL);
    }

    @Test
    void isInCheckAgainWhenTheProposalIsWithdrawnBecauseTheProposerTookTheClaim() {
        propose();
        check.withdraw(CHECKER);

        assertThat(status()).isEqualTo(IN_CHECK);
        assertThat(check.assigneeId()).isEqualTo(CHECKER.member());
    }

    @Test
    void isReturnedUntilTheNextProposalWhateverIsChangedMeanwhile() {
        propose();
        check.sendBack(new SentBack(EDITOR.member(), EDITOR.at(), "Mend it.", null, null));
        assertThat(status()).isEqualTo(RETURNED);
        assertThat(statusAfterAChange()).isEqualTo(RETURNED);

        propose();
        assertThat(status()).isEqualTo(AWAITING_APPROVAL);
    }

    @Test
    void isVerifiedForTheApprovedContentAlone() {
        approve();

        assertThat(status()).isEqualTo(VERIFIED);
        assertThat(statusAfterAChange()).isEqualTo(IN_CHECK);
    }

    @Test
    void isInCheckWhenTheContentChangesUnderAProposal() {
        propose();

        assertThat(statusAfterAChange()).isEqualTo(IN_CHECK);
    }

    @Test
    void isInCheckWhenReopenedEvenIfNobodyHasIt() {
        approve();
        CheckEntity next = check.next("New figures.", EDITOR);
        next.assign(null, EDITOR);

        assertThat(VerificationStatus.of(next, CONTENT)).isEqualTo(IN_CHECK);
    }

    @Test
    void namesEveryStateThatItsCheckCanBeIn() {
        for (SampleChecks.Sample sample : SampleChecks.all()) {
            for (int contentVersion : List.of(SampleChecks.CONTENT, SampleChecks.CONTENT + 1)) {
                VerificationStatus derived = VerificationStatus.of(sample.check(), contentVersion);
                if (sample.check() != null) {
                    assertThat(derived.states())
                            .as(sample.name())
                            .contains(sample.check().state());
                }
            }
        }
    }

    @Test
    void anApprovedCheckTakesNoFurtherStep() {
        approve();

        assertThatThrownBy(() -> check.withdraw(CHECKER)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(this::propose).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(this::approve).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyAnApprovedCheckHasANextOne() {
        propose();

        assertThatThrownBy(() -> check.next("Why not?", EDITOR)).isInstanceOf(IllegalStateException.class);
    }
}
