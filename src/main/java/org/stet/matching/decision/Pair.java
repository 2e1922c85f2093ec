package org.stet.matching.decision;

import java.util.List;
import java.util.UUID;

/** Two claims. Whether they match does not depend on their order; how they are related does. */
record Pair(UUID claim, UUID other) {

    List<UUID> both() {
        return List.of(claim, other);
    }

    UUID besides(UUID one) {
        return claim.equals(one) ? other : claim;
    }
}
