package org.stet.reply.request;

import java.time.Instant;
import java.time.ZoneId;

/** Until when somebody has time to answer. The moment itself is past the deadline. */
record Deadline(Instant at, ZoneId zone) {

    boolean isPassed(Instant now) {
        return !now.isBefore(at);
    }

    /** When its day begins in its zone. Midnight belongs to the day that it ends. */
    Instant dayBegins() {
        return at.minusNanos(1).atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    ResponseRequestState state(Instant now) {
        if (isPassed(now)) {
            return ResponseRequestState.OVERDUE;
        }
        return now.isBefore(dayBegins()) ? ResponseRequestState.OPEN : ResponseRequestState.DUE_TODAY;
    }
}
