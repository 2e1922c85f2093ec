package org.stet.reply.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static Deadline deadline(String at, String zone) {
        return new Deadline(Instant.parse(at), ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({
        // Berlin is an hour ahead of UTC: its 3 November begins at 23:00 UTC on the 2nd.
        "2026-11-03T16:00:00Z, Europe/Berlin, 2026-11-02T22:59:59Z, OPEN",
        "2026-11-03T16:00:00Z, Europe/Berlin, 2026-11-02T23:00:00Z, DUE_TODAY",
        "2026-11-03T16:00:00Z, Europe/Berlin, 2026-11-03T15:59:59.999999Z, DUE_TODAY",
        "2026-11-03T16:00:00Z, Europe/Berlin, 2026-11-03T16:00:00Z, OVERDUE",
        // The same moment is due on the 4th in Auckland, on the 3rd in Honolulu.
        "2026-11-03T16:00:00Z, Pacific/Auckland, 2026-11-03T10:59:59Z, OPEN",
        "2026-11-03T16:00:00Z, Pacific/Auckland, 2026-11-03T11:00:00Z, DUE_TODAY",
        "2026-11-03T16:00:00Z, Pacific/Honolulu, 2026-11-03T09:59:59Z, OPEN",
        "2026-11-03T16:00:00Z, Pacific/Honolulu, 2026-11-03T10:00:00Z, DUE_TODAY",
        // In New York the clocks go back on 1 November 2026: that day has 25 hours.
        "2026-11-02T04:59:00Z, America/New_York, 2026-11-01T03:59:59Z, OPEN",
        "2026-11-02T04:59:00Z, America/New_York, 2026-11-01T04:00:00Z, DUE_TODAY",
    })
    void theDayOfADeadlineIsThatOfItsZone(String at, String zone, String now, ResponseRequestState expected) {
        assertThat(deadline(at, zone).state(Instant.parse(now))).isEqualTo(expected);
    }

    @Test
    void midnightBelongsToTheDayThatItEnds() {
        Deadline midnight = deadline("2026-11-03T23:00:00Z", "Europe/Berlin");

        assertThat(midnight.dayBegins()).isEqualTo("2026-11-02T23:00:00Z");
        assertThat(midnight.state(Instant.parse("2026-11-03T12:00:00Z"))).isEqualTo(ResponseRequestState.DUE_TODAY);
    }
}
