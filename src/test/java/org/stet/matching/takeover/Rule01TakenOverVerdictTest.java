package org.stet.matching.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.anApprovedClaim;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.review.ClaimUnderCheck;

/** A verdict that was taken over needs its second pair of eyes like any other. */
@QuarkusTest
class Rule01TakenOverVerdictTest implements DeskTest {

    private static final Caller edith = Caller.edith();
    private static final Caller otto = Caller.editor("otto");

    @Test
    void whoeverTookItOverCannotApproveIt() {
        ClaimUnderCheck claim = Takeover.of(anApprovedClaim()).by(otto).claim();

        assertThat(claim.status()).isEqualTo("AWAITING_APPROVAL");
        assertThat(otto.refused("approveVerdict", claim.approval())).containsExactly("FOUR_EYES");
        assertThat(claim.approvedBy(edith).status()).isEqualTo("VERIFIED");
    }

    @Test
    void whoeverApprovedTheEarlierOneCannotApproveContentOfTheirOwn() {
        ClaimUnderCheck claim = Takeover.confirmed(ClaimUnderCheck.recordedBy(edith), anApprovedClaim())
                .by(Caller.chen())
                .claim();

        assertThat(edith.refused("approveVerdict", claim.approval())).containsExactly("FOUR_EYES");
    }
}
