package org.stet.graphql;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** A date as it is known. Columns of an entity are named by {@code @EmbeddedColumnNaming("published_%s")}. */
@Embeddable
@Description("A date as it is known.")
public record PartialDate(
        @Nullable @Description("The date in ISO 8601, as exact as `precision` says; null when it is unknown.")
        String value,

        @Enumerated(EnumType.STRING) @Description("How exactly the date is known.")
        DatePrecision precision,

        @Nullable @Description("For a date that is not known: the last day that it can have been.")
        LocalDate notAfter) {

    public static PartialDate unknown() {
        return new PartialDate(null, DatePrecision.UNKNOWN, null);
    }

    public static PartialDate day(LocalDate day) {
        return new PartialDate(day.toString(), DatePrecision.DAY, null);
    }

    public static PartialDate instant(Instant moment) {
        return new PartialDate(moment.toString(), DatePrecision.INSTANT, null);
    }

    /**
     * Where the date stands in an order of time: the beginning of the day, month or year; an unknown date stands at its
     * {@code notAfter}, else at the time of recording.
     */
    public Instant sortKey(Instant recordedAt) {
        if (precision != DatePrecision.UNKNOWN) {
            return precision.begin(value).orElseThrow();
        }
        return notAfter == null ? recordedAt : DatePrecision.startOf(notAfter);
    }
}
