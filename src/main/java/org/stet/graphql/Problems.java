package org.stet.graphql;

import static org.stet.graphql.UserErrorCode.INVALID_DATE;
import static org.stet.graphql.UserErrorCode.INVALID_LANGUAGE;
import static org.stet.graphql.UserErrorCode.INVALID_TIME;
import static org.stet.graphql.UserErrorCode.INVALID_URL;
import static org.stet.graphql.UserErrorCode.REQUIRED;
import static org.stet.graphql.UserErrorCode.TOO_LONG;
import static org.stet.graphql.UserErrorCode.UNKNOWN_ID;
import static org.stet.graphql.UserErrorCode.WRONG_TYPE;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads the values of one input and collects what is wrong with them. Each reading method returns the cleaned value, or
 * null when it is absent or wrong; whether anything is wrong is asked once, at the end.
 *
 * <p>Lengths count Unicode code points.
 */
public final class Problems {

    /** Names, labels, headlines and other texts of one line. */
    public static final int LINE = 500;
    /** Statements, rationales, quotes and other texts of a few paragraphs. */
    public static final int TEXT = 20_000;
    /** The longest list that an input may carry. */
    public static final int LIST = 50;

    private final List<UserError> errors;
    private final String prefix;

    public Problems() {
        this(new ArrayList<>(), "");
    }

    private Problems(List<UserError> errors, String prefix) {
        this.errors = errors;
        this.prefix = prefix;
    }

    /** The same collection, one level down: {@code problems.at("hops", 0)} reports under {@code hops.0}. */
    public Problems at(Object... path) {
        StringBuilder longer = new StringBuilder(prefix);
        for (Object step : path) {
            longer.append(step).append('.');
        }
        return new Problems(errors, longer.toString());
    }

    public void add(UserErrorCode code, String field, String message) {
        errors.add(UserError.of(code, prefix + field, message));
    }

    public boolean any() {
        return !errors.isEmpty();
    }

    public List<UserError> all() {
        return errors;
    }

    public <T> Outcome<T> refuse() {
        return Outcome.refused(errors);
    }

    /** A text of one line that must be there. */
    public String line(String field, String value) {
        return required(field, optionalLine(field, value), value);
    }

    /** A text of one line that may be absent; a blank one counts as absent. */
    public String optionalLine(String field, String value) {
        return read(field, value, LINE, Texts::faultOfLine);
    }

    /** A text of several lines that must be there. */
    public String text(String field, String value) {
        return required(field, optionalText(field, value), value);
    }

    /** A text of several lines that may be absent; a blank one counts as absent. */
    public String optionalText(String field, String value) {
        return optionalText(field, value, TEXT);
    }

    public String optionalText(String field, String value, int longest) {
        return read(field, value, longest, Texts::faultOfText);
    }

    /** A text that is kept to the letter, outer white space included: an article's text, a verbatim quote. */
    public String verbatim(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            add(REQUIRED, field, "Fill this in: it may not be blank.");
            return null;
        }
        return optionalVerbatim(field, value, longest);
    }

    /** The same for a text that may be absent, such as the words around a quote; white space is a text, too. */
    public String optionalVerbatim(String field, String value, int longest) {
        return value != null && withinBounds(field, value, longest, Texts::faultOfText) ? value : null;
    }

    private String read(String field, String value, int longest, Function<String, String> fault) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return withinBounds(field, value, longest, fault) ? value.strip() : null;
    }

    private boolean withinBounds(String field, String value, int longest, Function<String, String> fault) {
        if (value.codePointCount(0, value.length()) > longest) {
            add(TOO_LONG, field, "Shorten this: at most " + longest + " characters are kept.");
            return false;
        }
        String found = fault.apply(value);
        if (found != null) {
            add(UserErrorCode.INVALID_TEXT, field, found);
        }
        return found == null;
    }

    private String required(String field, String read, String given) {
        if (read == null && (given == null || given.isBlank())) {
            add(REQUIRED, field, "Fill this in: it may not be blank.");
        }
        return read;
    }

    /** A value of any other kind that must be there. */
    public <T> T present(String field, T value) {
        if (value == null) {
            add(REQUIRED, field, "Fill this in.");
        }
        return value;
    }

    /** A list of lines without blanks and repetitions; an absent list is empty. */
    public List<String> lines(String field, List<String> values) {
        return each(field, values, (problems, value) -> problems.line("", value));
    }

    /** A list of http(s) addresses without repetitions; an absent list is empty. */
    public List<String> urls(String field, List<String> values) {
        return each(field, values, (problems, value) -> problems.url("", problems.line("", value)));
    }

    private List<String> each(String field, List<String> values, BiFunction<Problems, String, String> reading) {
        List<String> read = new ArrayList<>();
        List<String> bounded = bounded(field, values);
        for (int i = 0; i < bounded.size(); i++) {
            String value = reading.apply(element(field, i), bounded.get(i));
            if (value != null && !read.contains(value)) {
                read.add(value);
            }
        }
        return List.copyOf(read);
    }

    private Problems element(String field, int index) {
        return new Problems(errors, prefix + field + "." + index);
    }

    /** The list itself when it is not too long; an absent one is empty. */
    public <T> List<T> bounded(String field, List<T> values) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > LIST) {
            add(TOO_LONG, field, "Shorten this list: at most " + LIST + " elements are kept.");
            return List.of();
        }
        return values;
    }

    /** An absolute http(s) address that may be absent. */
    public String url(String field, String value) {
        String line = optionalLine(field, value);
        if (line != null && !Texts.isWebAddress(line)) {
            add(INVALID_URL, field, "Give a full web address that begins with https:// or http://.");
            return null;
        }
        return line;
    }

    /** A BCP 47 language tag in its usual spelling, such as {@code en} or {@code pt-BR}; may be absent. */
    public String language(String field, String value) {
        String line = optionalLine(field, value);
        if (line == null) {
            return null;
        }
        try {
            String tag = new Locale.Builder().setLanguageTag(line).build().toLanguageTag();
            if (!tag.equals("und")) {
                return tag;
            }
        } catch (IllformedLocaleException noTag) {
            // reported below, like a tag that names no language
        }
        add(INVALID_LANGUAGE, field, "Give a BCP 47 language tag such as en or pt-BR.");
        return null;
    }

    /** A moment that may be absent, in the years 1 to 9999, to the microsecond as the database keeps it. */
    public Instant moment(String field, Instant value) {
        if (value != null && !DatePrecision.isStorable(value)) {
            add(INVALID_TIME, field, "Give a moment in the years 1 to 9999.");
            return null;
        }
        return value == null ? null : value.truncatedTo(ChronoUnit.MICROS);
    }

    /** A moment that may be absent and must not lie in the future. */
    public Instant past(String field, Instant value, Instant now) {
        Instant moment = moment(field, value);
        if (moment != null && moment.isAfter(now)) {
            add(INVALID_TIME, field, "Give a moment that has passed: this one lies in the future.");
            return null;
        }
        return moment;
    }

    /** A date as it is known; an absent one is unknown. */
    public PartialDate date(String field, PartialDateInput input) {
        if (input == null) {
            return PartialDate.unknown();
        }
        boolean unknown = input.precision() == DatePrecision.UNKNOWN;
        if (unknown && input.notAfter() != null && !DatePrecision.isStorable(DatePrecision.startOf(input.notAfter()))) {
            add(INVALID_DATE, field + ".notAfter", "Give a day in the years 1 to 9999.");
            return null;
        }
        if (unknown && input.value() == null) {
            return new PartialDate(null, DatePrecision.UNKNOWN, input.notAfter());
        }
        if (unknown
                || input.value() == null
                || input.precision().begin(input.value()).isEmpty()) {
            add(INVALID_DATE, field + ".value", "Give the date in ISO 8601, just as exact as the precision says.");
            return null;
        }
        if (input.notAfter() != null) {
            add(INVALID_DATE, field + ".notAfter", "Leave this out: it is for dates that are not known.");
            return null;
        }
        return new PartialDate(input.value(), input.precision(), null);
    }

    /** An id of the given type that must be there. Whether it names something is for the caller to ask. */
    public UUID id(String field, NodeType type, String value) {
        if (value == null || value.isBlank()) {
            add(REQUIRED, field, "Give the id of a " + type.typeName() + ".");
            return null;
        }
        return optionalId(field, type, value);
    }

    /** An id of the given type that may be absent. */
    public UUID optionalId(String field, NodeType type, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var found = NodeType.of(value);
        if (found.isEmpty()) {
            unknownId(field, type);
        } else if (found.get() != type) {
            add(
                    WRONG_TYPE,
                    field,
                    "This is the id of a " + found.get().typeName() + ": give the id of a " + type.typeName() + ".");
        }
        return type.uuid(value).orElse(null);
    }

    /** For an id that looks right and names nothing. */
    public void unknownId(String field, NodeType type) {
        errors.add(unknown(prefix + field, type));
    }

    public static UserError unknown(String path, NodeType type) {
        return UserError.of(
                UNKNOWN_ID, path, "No " + type.typeName() + " has this id: take one from a query's answer.");
    }
}
