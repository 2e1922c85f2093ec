package org.stet.export.set;

import java.util.List;
import org.stet.publication.archive.PublishedClaimFilter;
import org.stet.review.VerificationStatus;
import org.stet.review.queue.ClaimFilter;

/** What a set asks, in the words of the room that answers. */
public final class Translation {

    private Translation() {}

    /** For what readers see. */
    public static PublishedClaimFilter published(ClaimSetFilter filter) {
        return new PublishedClaimFilter(
                null,
                filter.text(),
                filter.verdict(),
                filter.rating(),
                filter.ratable(),
                filter.checkability(),
                filter.language(),
                filter.tag(),
                filter.party(),
                filter.source(),
                filter.outlet(),
                filter.article(),
                filter.publisher(),
                filter.responseKind(),
                filter.allegation(),
                filter.publishedAfter(),
                filter.publishedBefore(),
                filter.checkedAfter(),
                filter.checkedBefore());
    }

    /** For what the desk has checked itself: another house's check is not its own, however it came here. */
    public static ClaimFilter verified(ClaimSetFilter filter) {
        return new ClaimFilter(
                null,
                null,
                List.of(VerificationStatus.VERIFIED),
                filter.text(),
                filter.party(),
                null,
                filter.allegation(),
                null,
                filter.tag(),
                filter.language(),
                filter.checkability(),
                null,
                null,
                null,
                true,
                filter.verdict(),
                filter.rating(),
                filter.ratable(),
                filter.source(),
                filter.outlet(),
                filter.article(),
                filter.responseKind(),
                filter.checkedAfter(),
                filter.checkedBefore());
    }
}
