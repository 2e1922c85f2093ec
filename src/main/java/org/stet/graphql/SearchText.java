package org.stet.graphql;

import java.util.Collection;
import java.util.stream.Stream;

/** Texts of a filter. There is no payload to report a fault in, so one that no row can hold is a top-level error. */
public final class SearchText {

    /**
     * For HQL: the words of {@code :text} are found in the innermost entity, whose table has the columns {@code search}
     * and {@code language}. The notation is that of search engines ("exact words", or, -not); an index serves it.
     */
    public static final String CONDITION =
            "cast(sql('stet_text_matches(search, language, ?)', :text) as Boolean) = true";

    private SearchText() {}

    /**
     * Words to look for.
     *
     * @param field the filter's field, for the message
     * @return null when nothing is asked for
     */
    public static String of(String field, String given) {
        return of(field, given, Problems.LINE);
    }

    /** The same for a longer text, such as a paragraph for which something alike is sought. */
    public static String of(String field, String given, int longest) {
        return given == null || given.isBlank() ? null : checked(field, given.strip(), longest);
    }

    /** Refuses what the database cannot even compare with: a text, or a list of texts, with the character NUL. */
    public static void requireStorable(Object value) {
        boolean impossible = value instanceof Object[] several
                ? Stream.of(several).anyMatch(SearchText::hasNul)
                : value instanceof Collection<?> all ? all.stream().anyMatch(SearchText::hasNul) : hasNul(value);
        if (impossible) {
            throw refusal("filter", "remove the control characters.");
        }
    }

    private static boolean hasNul(Object value) {
        return value instanceof String text && text.indexOf('\u0000') >= 0;
    }

    /** What somebody asks in their own words, a whole post if need be. */
    public static String ofOwnWords(String field, String given) {
        return given == null || given.isBlank() ? null : checked(field, given.strip(), Problems.TEXT);
    }

    private static String checked(String field, String value, int longest) {
        if (value.codePointCount(0, value.length()) > longest) {
            throw refusal(field, "shorten this to at most " + longest + " characters.");
        }
        if (Texts.faultOfText(value) != null) {
            throw refusal(field, "remove the control characters and half surrogate pairs.");
        }
        return value;
    }

    private static RequestError refusal(String field, String message) {
        return new RequestError(ErrorCode.VALIDATION_ERROR, field + ": " + message);
    }
}
