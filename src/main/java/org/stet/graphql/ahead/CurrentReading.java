package org.stet.graphql.ahead;

import jakarta.enterprise.context.RequestScoped;

/** The reading of the query that the request asks; none for anything else. */
@RequestScoped
class CurrentReading {

    private volatile Reading reading;

    Reading get() {
        return reading;
    }

    void begin(Reading begun) {
        reading = begun;
    }
}
