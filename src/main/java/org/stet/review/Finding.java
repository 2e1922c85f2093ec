package org.stet.review;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.stet.review.scale.Rating;
import org.stet.review.scale.Verdict;

/**
 * What the desk found about the present content of a claim, approved by a second pair of eyes.
 *
 * @param rating null when the claim is not ratable
 * @param noEvidenceNote what readers are told when there is no evidence; may be null
 * @param checkedAt when it was approved
 * @param approvedFields the digest of each field of the claim's preview as it was approved
 */
public record Finding(
        FindingKind kind,
        Rating rating,
        String rationale,
        String noEvidenceNote,
        Instant checkedAt,
        int approvedContentVersion,
        Map<String, String> approvedFields) {

    public Optional<Verdict> verdict() {
        return Optional.ofNullable(rating).map(Rating::verdict);
    }
}
