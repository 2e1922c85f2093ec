package org.stet.review;

import static org.stet.graphql.UserErrorCode.FOUR_EYES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.stet.claim.ClaimContent;
import org.stet.graphql.UserError;

/** Rule 1. It asks who somebody is and never what role they have, so no role is above it. */
@ApplicationScoped
class FourEyes {

    private final CheckRepository checks;
    private final ClaimContent content;

    FourEyes(CheckRepository checks, ClaimContent content) {
        this.checks = checks;
        this.content = content;
    }

    /** Why this member may not approve what is proposed; empty when they may. */
    Optional<UserError> refusal(CheckEntity check, UUID member) {
        if (check.proposed().by().equals(member)) {
            return refusal("You proposed this verdict: somebody else must approve it.");
        }
        if (content.authorsSince(check.claimId(), checks.lastApproved(check.claimId()))
                .contains(member)) {
            return refusal("You changed the claim since it was last approved: somebody else must approve it, or give"
                    + " your words back as a suggestion next time.");
        }
        return Optional.empty();
    }

    private static Optional<UserError> refusal(String message) {
        return Optional.of(UserError.of(FOUR_EYES, "", message));
    }
}
