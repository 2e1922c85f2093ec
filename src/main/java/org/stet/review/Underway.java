package org.stet.review;

import java.util.UUID;
import org.stet.claim.ClaimHead;

/**
 * A claim, locked, and its current check, locked too, with which a step may be taken.
 *
 * @param check null when the claim has none
 */
record Underway(ClaimHead claim, CheckEntity check) {

    UUID claimId() {
        return claim.id();
    }
}
