package org.stet.publication.archive;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * The next of the readable claims, as bytes alone.
 *
 * @param documents each in UTF-8, to the letter; empty behind the last claim
 * @param end where the portion after it begins
 */
public record Portion(List<byte[]> documents, Place end) {

    /** Between a claim and the next, in the order of their first publishing, which no later version changes. */
    public record Place(OffsetDateTime firstPublishedAt, UUID claim) {

        public static final Place BEGINNING = new Place(OffsetDateTime.MIN, new UUID(0, 0));
    }

    public boolean isEmpty() {
        return documents.isEmpty();
    }
}
