package org.stet.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HouseClockTest {

    private final HouseClock clock = HouseClock.utc();

    @Test
    void isAsExactAsTheDatabase() {
        assertThat(clock.instant().getNano() % 1_000).isZero();
    }

    @Test
    void tellsMillisecondsToo() {
        assertThat(clock.millis()).isLessThanOrEqualTo(clock.instant().toEpochMilli());
    }

    @Test
    void tellsTheSameTimeInEveryZone() {
        assertThat(clock.withZone(ZoneId.of("Asia/Tokyo")).instant())
                .isAfterOrEqualTo(clock.instant().minusSeconds(1));
    }
}
