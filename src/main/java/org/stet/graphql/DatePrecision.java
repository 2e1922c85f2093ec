package org.stet.graphql;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How exactly a date is known. */
@Enum("DatePrecision")
@Description("How exactly a date is known.")
public enum DatePrecision {
    @Description("To the moment: the value reads 2026-11-12T08:30:00Z.")
    INSTANT,
    @Description("To the day: the value reads 2026-11-12.")
    DAY,
    @Description("To the month: the value reads 2026-11.")
    MONTH,
    @Description("To the year: the value reads 2026.")
    YEAR,
    @Description("Not known: there is no value.")
    UNKNOWN;

    private static final Instant EARLIEST = startOf(LocalDate.of(1, 1, 1));
    private static final Instant LATEST = startOf(LocalDate.of(10_000, 1, 1)).minusNanos(1);

    /** The moment at which the period that the value names begins, in UTC; empty when the value does not fit. */
    public Optional<Instant> begin(String value) {
        try {
            return Optional.of(read(value)).filter(DatePrecision::isStorable);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private Instant read(String value) {
        return switch (this) {
            case INSTANT -> Instant.parse(value).truncatedTo(ChronoUnit.MICROS);
            case DAY -> startOf(LocalDate.parse(value));
            case MONTH -> startOf(YearMonth.parse(value).atDay(1));
            case YEAR -> startOf(Year.parse(value).atDay(1));
            case UNKNOWN -> throw new DateTimeException("an unknown date has no value");
        };
    }

    /** Whether the moment lies in the years 1 to 9999: ISO 8601 can say more than PostgreSQL can keep. */
    static boolean isStorable(Instant moment) {
        return !moment.isBefore(EARLIEST) && !moment.isAfter(LATEST);
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
