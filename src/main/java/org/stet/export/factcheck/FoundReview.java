package org.stet.export.factcheck;

import java.time.Instant;

/**
 * A check of a claim.
 *
 * @param url null when its publisher shows it nowhere
 * @param title null when another publisher made it and its headline is not known
 */
record FoundReview(
        FoundPublisher publisher,
        String url,
        String title,
        Instant reviewDate,
        String textualRating,
        String languageCode) {

    /** @param site the host of its pages without {@code www.}; null when that is not known */
    record FoundPublisher(String name, String site) {}
}
