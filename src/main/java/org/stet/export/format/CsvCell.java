package org.stet.export.format;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values as cells that no spreadsheet runs. One apostrophe stands before whatever could begin a formula: at the start of the
 * cell, and after a line break, a tab or a semicolon in it, because a spreadsheet that takes those for the end of a cell
 * pays no attention to the quotes around it. An apostrophe that was there gets another, so what was done can be undone.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP on CSV injection</a>
 */
final class CsvCell {

    private static final String SIGNS = "=+\\-@＝＋－＠";
    private static final String BLANKS = "[\\p{Zs}\\p{Cf}\u000B\f]*";
    private static final Pattern RUN =
            Pattern.compile("(?:^|(?<=[;\t\r\n]))(?='*" + BLANKS + "[" + SIGNS + "])|^(?='*[\t\r\n])");

    private static final String BETWEEN = "; ";

    private CsvCell() {}

    /** What is absent is empty. */
    static String of(Object value) {
        String text = Objects.toString(value, "");
        return value instanceof String ? RUN.matcher(text).replaceAll("'") : text;
    }

    /** Several values in one cell. */
    static String joined(Stream<String> values) {
        return values.filter(Objects::nonNull).distinct().collect(Collectors.joining(BETWEEN));
    }
}
