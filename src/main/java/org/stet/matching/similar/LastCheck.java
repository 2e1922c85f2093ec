package org.stet.matching.similar;

import java.time.Instant;
import org.stet.publication.Publication;
import org.stet.review.Check;
import org.stet.review.scale.Rating;
import org.stet.review.scale.Verdict;

/**
 * How a claim ended the last time that it was checked, and what of it readers see.
 *
 * @param check the newest that was approved; null when none was
 * @param publication the newest; null when there is none
 * @param published whether readers see the claim now
 */
public record LastCheck(Check check, Publication publication, boolean published) {

    /** Null when the claim was never checked. */
    public Instant at() {
        if (check == null) {
            return null;
        }
        boolean theirs = check.originId() != null && publication != null;
        return theirs ? publication.publishedAt() : check.approval().at();
    }

    Rating rating() {
        return check == null ? null : check.proposal().rating();
    }

    Verdict verdict() {
        return rating() == null ? null : rating().verdict();
    }
}
