package org.stet.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The house clock. */
class HouseClock {

    /** UTC, to the microsecond, as PostgreSQL keeps it: what was just written reads back the same. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
