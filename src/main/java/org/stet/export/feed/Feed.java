package org.stet.export.feed;

import java.time.Instant;
import java.util.List;
import org.stet.export.set.ClaimSet;
import org.stet.publication.document.PublishedClaim;

/**
 * What is new in a claim set.
 *
 * @param claims the newest first
 * @param changedAt when the set, or anything that readers see, changed last
 */
record Feed(ClaimSet set, List<PublishedClaim> claims, Instant changedAt) {

    /** When the newest claim in it was published; for a feed of none, when the set was changed. */
    Instant updatedAt() {
        return claims.isEmpty() ? set.changedAt() : claims.get(0).publishedAt();
    }
}
