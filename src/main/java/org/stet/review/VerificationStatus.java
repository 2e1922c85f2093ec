package org.stet.review;

import static org.stet.review.CheckState.APPROVED;
import static org.stet.review.CheckState.OPEN;
import static org.stet.review.CheckState.PROPOSED;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/**
 * How far the desk is with a claim. It follows from the current check and the claim's content version; the database
 * derives the same in {@code stet_verification_status}.
 *
 * <pre>
 *                  assign                 propose
 *     UNVERIFIED ──────────▶ IN_CHECK ───────────────▶ AWAITING_APPROVAL ── approve ──▶ VERIFIED
 *          ▲                  │ ▲ ▲ ▲                     │  │  ▲                         │
 *          └── unassign ──────┘ │ │ └──── withdraw ───────┘  │  │ propose                 │
 *                               │ │                   return ▼  │                         │
 *                               │ │                        RETURNED                       │
 *                               │ └──────────────────── reopen ───────────────────────────┤
 *                               └── the content changes (also out of AWAITING_APPROVAL) ──┘
 * </pre>
 *
 * A proposal may be made at once from UNVERIFIED, too: whoever makes it takes the claim.
 */
@Enum("VerificationStatus")
@Description("How far the desk is with a claim. What it found is the verdict.")
public enum VerificationStatus {
    @Description("Nobody has taken the claim.")
    UNVERIFIED,
    @Description("The claim is being checked; a verdict for its present content is not proposed.")
    IN_CHECK,
    @Description("A verdict is proposed and waits for a second pair of eyes.")
    AWAITING_APPROVAL,
    @Description("An editor gave the proposal back to the checker.")
    RETURNED,
    @Description("A verdict for the present content is approved. Shown as \"Checked\".")
    VERIFIED;

    /**
     * The status of a claim.
     *
     * @param current the claim's current check; null when it has none
     * @param contentVersion of the claim
     */
    static VerificationStatus of(CheckEntity current, int contentVersion) {
        if (current == null) {
            return UNVERIFIED;
        }
        return switch (current.state()) {
            case OPEN -> current.isUntouched() ? UNVERIFIED : IN_CHECK;
            case RETURNED -> RETURNED;
            case PROPOSED -> current.isAbout(contentVersion) ? AWAITING_APPROVAL : IN_CHECK;
            case APPROVED -> current.isAbout(contentVersion) ? VERIFIED : IN_CHECK;
        };
    }

    /** In which states the current check of a claim with this status can be, if it has one. */
    public Set<CheckState> states() {
        return switch (this) {
            case UNVERIFIED -> EnumSet.of(OPEN);
            case IN_CHECK -> EnumSet.of(OPEN, PROPOSED, APPROVED);
            case AWAITING_APPROVAL -> EnumSet.of(PROPOSED);
            case RETURNED -> EnumSet.of(CheckState.RETURNED);
            case VERIFIED -> EnumSet.of(APPROVED);
        };
    }
}
