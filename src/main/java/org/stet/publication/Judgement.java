package org.stet.publication;

import static org.stet.review.VerificationStatus.AWAITING_APPROVAL;
import static org.stet.review.VerificationStatus.VERIFIED;

import java.time.Instant;
import org.stet.claim.Checkability;
import org.stet.review.FindingKind;
import org.stet.review.Proposal;
import org.stet.review.Standing;
import org.stet.review.VerificationStatus;
import org.stet.review.scale.Rating;
import org.stet.review.scale.Verdict;

/**
 * What a document says that the desk found.
 *
 * @param rating null when the claim is not ratable, or nothing is found yet
 * @param noEvidenceNote null when nothing is said
 */
record Judgement(
        VerificationStatus status,
        FindingKind kind,
        Rating rating,
        String rationale,
        String noEvidenceNote,
        Instant checkedAt) {

    /** What is approved or proposed for the present content; before that, nothing is found. */
    static Judgement of(Standing standing, Checkability checkability, Instant now) {
        VerificationStatus status = standing.status();
        if (status != VERIFIED && status != AWAITING_APPROVAL) {
            FindingKind kind = checkability.isRatable() ? FindingKind.RATED : FindingKind.NOT_RATABLE;
            return new Judgement(status, kind, null, "", null, now);
        }
        Proposal proposal = standing.proposal();
        Instant checkedAt = status == VERIFIED ? standing.check().approval().at() : now;
        return new Judgement(
                status,
                proposal.finding(),
                proposal.rating(),
                proposal.rationale(),
                proposal.noEvidenceNote(),
                checkedAt);
    }

    Verdict verdict() {
        return rating == null ? null : rating.verdict();
    }
}
