package org.stet.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The house clock: to the microsecond, as PostgreSQL keeps it, so that what was just written reads back the same. */
final class HouseClock extends Clock {

    private final Clock base;

    private HouseClock(Clock base) {
        this.base = base;
    }

    static HouseClock utc() {
        return new HouseClock(Clock.systemUTC());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new HouseClock(base.withZone(zone));
    }

    @Override
    public Instant instant() {
        return base.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Hangs it up where everybody can see it. */
    static class OnTheWall {

        @Produces
        @ApplicationScoped
        Clock clock() {
            return utc();
        }
    }
}
