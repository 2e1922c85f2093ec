package org.stet.imports.reading.words;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.PartialDate;

/**
 * Dates as others write them: ISO 8601 and what comes near it, and dates with an English month. Where day and month could
 * be taken for each other nothing is guessed.
 */
public final class KnownDate {

    /** Longer than any date is. */
    private static final int LONGEST = 64;

    private static final Pattern NEARLY_ISO = Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2})"
            + "(?:[Tt ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?\\s*(.*))?)?)?");

    private static final Pattern WEEKDAY = Pattern.compile("^[A-Za-z]{3,9},\\s*");

    private static final List<DateTimeFormatter> WITH_MONTH_IN_ENGLISH =
            List.of(pattern("MMMM d, uuuu"), pattern("MMM d, uuuu"), pattern("d MMMM uuuu"), pattern("d MMM uuuu"));

    private KnownDate() {}

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The date; unknown when the text is blank, empty when it is no date. */
    public static Optional<PartialDate> of(String text) {
        if (text == null || text.isBlank()) {
            return Optional.of(PartialDate.unknown());
        }
        String date = text.strip();
        if (date.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Matcher iso = NEARLY_ISO.matcher(date);
            PartialDate read = iso.matches() ? iso(iso) : english(date).orElse(null);
            return Optional.ofNullable(read).filter(KnownDate::isKept);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** What to say of a text that is no date. */
    public static String fault(String text) {
        String shown = PlainText.of(text);
        return "\"%s\" is no date: write it like 2026-11-23."
                .formatted(shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown);
    }

    private static boolean isKept(PartialDate date) {
        return date.precision().begin(date.value()).isPresent();
    }

    private static PartialDate iso(Matcher date) {
        if (date.group(2) == null) {
            return new PartialDate(date.group(1), DatePrecision.YEAR, null);
        }
        if (date.group(3) == null) {
            return new PartialDate(date.group(1) + "-" + twoDigits(date.group(2)), DatePrecision.MONTH, null);
        }
        LocalDate day = LocalDate.of(number(date.group(1)), number(date.group(2)), number(date.group(3)));
        return date.group(4) == null ? PartialDate.day(day) : moment(day, date);
    }

    /** Without a zone the moment could be any of a whole day: then the day is what is known. */
    private static PartialDate moment(LocalDate day, Matcher date) {
        LocalTime time = LocalTime.of(number(date.group(4)), number(date.group(5)), number(date.group(6)))
                .plusNanos(nanos(date.group(7)));
        String zone = date.group(8);
        if (zone.isEmpty()) {
            return PartialDate.day(day);
        }
        return PartialDate.instant(OffsetDateTime.of(day, time, zone(zone)).toInstant());
    }

    private static ZoneOffset zone(String zone) {
        boolean universal = zone.equalsIgnoreCase("Z") || zone.equals("UTC") || zone.equals("GMT");
        return universal ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }

    private static Optional<PartialDate> english(String date) {
        String withoutDay = WEEKDAY.matcher(date).replaceFirst("");
        for (DateTimeFormatter formatter : WITH_MONTH_IN_ENGLISH) {
            if (fits(formatter, withoutDay)) {
                return Optional.of(PartialDate.day(LocalDate.parse(withoutDay, formatter)));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(DateTimeFormatter formatter, String date) {
        ParsePosition position = new ParsePosition(0);
        return formatter.parseUnresolved(date, position) != null && position.getIndex() == date.length();
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** To the microsecond, as the database keeps it. */
    private static long nanos(String fraction) {
        return fraction == null ? 0 : Long.parseLong((fraction + "000000").substring(0, 6)) * 1000;
    }

    private static String twoDigits(String month) {
        return month.length() == 1 ? "0" + month : month;
    }
}
