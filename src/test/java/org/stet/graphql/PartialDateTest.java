package org.stet.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

    private static final Instant RECORDED = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026,YEAR,2026-01-01T00:00:00Z",
        "2026-11,MONTH,2026-11-01T00:00:00Z",
        "2026-11-12,DAY,2026-11-12T00:00:00Z",
        "2026-11-12T08:30:00Z,INSTANT,2026-11-12T08:30:00Z"
    })
    void standsAtTheBeginningOfItsPeriod(String value, DatePrecision precision, Instant expected) {
        assertThat(new PartialDate(value, precision, null).sortKey(RECORDED)).isEqualTo(expected);
    }

    @Test
    void standsAtItsLatestDayWhenUnknown() {
        PartialDate date = new PartialDate(null, DatePrecision.UNKNOWN, LocalDate.of(2025, 6, 1));
        assertThat(date.sortKey(RECORDED)).isEqualTo("2025-06-01T00:00:00Z");
    }

    @Test
    void standsAtTheTimeOfRecordingWhenNothingIsKnown() {
        assertThat(PartialDate.unknown().sortKey(RECORDED)).isEqualTo(RECORDED);
    }
}
