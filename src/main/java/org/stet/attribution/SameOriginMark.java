package org.stet.attribution;

import java.time.Instant;
import java.util.UUID;

/** That two attributions of a claim have the same origin. */
record SameOriginMark(UUID one, UUID other, String reason, Instant markedAt) {

    boolean touches(UUID attribution) {
        return one.equals(attribution) || other.equals(attribution);
    }

    UUID facing(UUID attribution) {
        return one.equals(attribution) ? other : one;
    }
}
