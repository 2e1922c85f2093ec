package org.stet.attribution;

import static org.stet.graphql.UserErrorCode.INVALID_TIME;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.PartialDate;
import org.stet.graphql.Problems;

/** That nothing was reported before it was said, and nothing was said tomorrow. */
final class HopDates {

    /** A calendar day begins 14 hours before and ends 12 hours after the same day in UTC, somewhere on earth. */
    private static final Duration EAST = Duration.ofHours(14);

    private HopDates() {}

    static void check(Problems problems, List<HopContent> hops, Instant now) {
        int known = -1;
        for (int i = 0; i < hops.size(); i++) {
            PartialDate date = hops.get(i).saidOn();
            if (date.precision() == DatePrecision.UNKNOWN) {
                continue;
            }
            if (earliest(date).isAfter(now)) {
                refuse(problems, i, "is dated in the future: give the day on which it was said.");
            } else if (known >= 0 && isAfter(hops.get(known).saidOn(), date)) {
                refuse(
                        problems,
                        i,
                        "is dated before hop %d, which it goes back to: mend one of the two dates."
                                .formatted(known + 1));
            }
            known = i;
        }
    }

    /** Whether the first date lies after the second, whatever the hours and places that they leave open. */
    private static boolean isAfter(PartialDate first, PartialDate second) {
        if (first.precision() == second.precision()) {
            return first.precision()
                    .begin(first.value())
                    .orElseThrow()
                    .isAfter(second.precision().begin(second.value()).orElseThrow());
        }
        return earliest(first).isAfter(latest(second));
    }

    private static Instant earliest(PartialDate date) {
        Instant begin = date.precision().begin(date.value()).orElseThrow();
        return date.precision() == DatePrecision.INSTANT ? begin : begin.minus(EAST);
    }

    /** With two hours to spare, rounded up to whole days. */
    private static Instant latest(PartialDate date) {
        Instant begin = date.precision().begin(date.value()).orElseThrow();
        int days = switch (date.precision()) {
            case YEAR -> 367;
            case MONTH -> 32;
            case DAY -> 2;
            case INSTANT, UNKNOWN -> 0;
        };
        return begin.plus(Duration.ofDays(days));
    }

    private static void refuse(Problems problems, int place, String what) {
        problems.at("hops", place).add(INVALID_TIME, "saidOn", "Hop %d %s".formatted(place + 1, what));
    }
}
