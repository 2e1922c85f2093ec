package org.stet.claim.relation;

import java.util.UUID;

/** Two claims, and how the first hangs together with the second. */
record Link(ClaimRelationKind kind, UUID from, UUID to) {

    boolean isToItself() {
        return from.equals(to);
    }

    Link turnedRound() {
        return new Link(kind, to, from);
    }
}
