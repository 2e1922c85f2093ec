package org.stet.imports.reading.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.graphql.DatePrecision;
import org.stet.imports.reading.words.WebAddress;

/** What a text in a document may not be. */
final class TextFaults {

    /** Where readers are sent to. */
    private static final Pattern ADDRESS = Pattern.compile("(.*\\.)?(url|archiveUrl|sameAs\\.\\d+)");

    private TextFaults() {}

    static Optional<String> of(String path, String text) {
        if (text.indexOf('\0') >= 0 || hasHalfACharacter(text)) {
            return Optional.of("This holds what is no character.");
        }
        if (ADDRESS.matcher(path).matches() && !WebAddress.of(text).equals(Optional.of(text))) {
            return Optional.of("This has to be a full web address that begins with https:// or http://.");
        }
        return Optional.empty();
    }

    private static boolean hasHalfACharacter(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    static Optional<String> ofMoment(String text) {
        return DatePrecision.INSTANT.begin(text).isPresent()
                ? Optional.empty()
                : Optional.of("This is no moment: it reads like 2026-11-23T10:00:00Z.");
    }

    /** A date must be as exact as it says; the parts are there, each of its kind. */
    static Optional<String> ofDate(JsonNode date) {
        DatePrecision precision = DatePrecision.valueOf(date.get("precision").textValue());
        boolean known = date.hasNonNull("value");
        boolean fits = precision == DatePrecision.UNKNOWN
                ? !known && isDayOrAbsent(date.path("notAfter").textValue())
                : known && precision.begin(date.get("value").textValue()).isPresent();
        return fits ? Optional.empty() : Optional.of("This is no date, or not as exact as it says.");
    }

    private static boolean isDayOrAbsent(String text) {
        return text == null || DatePrecision.DAY.begin(text).isPresent();
    }
}
