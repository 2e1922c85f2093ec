package org.stet.review;

import static org.stet.review.VerificationStatus.AWAITING_APPROVAL;
import static org.stet.review.VerificationStatus.IN_CHECK;
import static org.stet.review.VerificationStatus.RETURNED;
import static org.stet.review.VerificationStatus.UNVERIFIED;
import static org.stet.review.VerificationStatus.VERIFIED;

import java.util.Set;

/** What the desk does with a check, and how far it must be with the claim for that. */
enum CheckStep {
    ASSIGN(
            "This claim is checked already: reopen it first, with a reason.",
            UNVERIFIED,
            IN_CHECK,
            AWAITING_APPROVAL,
            RETURNED),
    UNASSIGN("This claim is not being checked: there is nobody to free.", IN_CHECK, AWAITING_APPROVAL, RETURNED),
    PROPOSE(
            "A verdict on this content stands already: withdraw or return the proposal, or reopen the claim, first.",
            UNVERIFIED,
            IN_CHECK,
            RETURNED),
    WITHDRAW("No proposal on the claim's present content waits: there is nothing to withdraw.", AWAITING_APPROVAL),
    APPROVE("No proposal on the claim's present content waits: have a verdict proposed first.", AWAITING_APPROVAL),
    RETURN("No proposal on the claim's present content waits: there is nothing to return.", AWAITING_APPROVAL),
    REOPEN("This claim is not checked: go on with the check that it has, or assign one.", VERIFIED);

    private final String refusal;
    private final Set<VerificationStatus> from;

    CheckStep(String refusal, VerificationStatus... from) {
        this.refusal = refusal;
        this.from = Set.of(from);
    }

    boolean isAllowedIn(VerificationStatus status) {
        return from.contains(status);
    }

    /** Why the step is not possible now, and what to do instead. */
    String refusal() {
        return refusal;
    }
}
