package org.stet.matching.takeover;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.stet.graphql.Outcome;
import org.stet.matching.similar.LastChecks;
import org.stet.party.PartyService;
import org.stet.review.ReviewService;
import org.stet.review.Standing;
import org.stet.review.VerificationStatus;

/** Looks up what may be taken over from a claim. */
@ApplicationScoped
class EarlierFindings {

    private final ReviewService review;
    private final LastChecks checks;
    private final PartyService parties;

    EarlierFindings(ReviewService review, LastChecks checks, PartyService parties) {
        this.review = review;
        this.checks = checks;
        this.parties = parties;
    }

    /** The approved finding on the claim's present content, or why there is nothing to take over. */
    Outcome<Earlier> of(UUID claim) {
        Standing standing = review.standings(List.of(claim)).get(claim);
        if (standing.status() != VerificationStatus.VERIFIED) {
            return Outcome.refused(
                    ILLEGAL_TRANSITION,
                    "fromClaimId",
                    "No approved finding on this claim stands: have it checked first, or propose a verdict of your own.");
        }
        String publisher = standing.origin()
                .map(origin -> parties.byIds(List.of(origin)).get(origin).name())
                .orElse(null);
        Earlier earlier = new Earlier(
                standing.proposal(),
                publisher,
                checks.of(List.of(claim)).get(claim).at());
        return earlier.isTooLong()
                ? Outcome.refused(
                        TOO_LONG,
                        "fromClaimId",
                        "The earlier rationale leaves no room to say where it comes from: propose a verdict of your own.")
                : Outcome.done(earlier);
    }
}
