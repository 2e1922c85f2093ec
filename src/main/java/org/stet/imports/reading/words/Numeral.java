package org.stet.imports.reading.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as others write them, with a point or a comma before the fraction. */
public final class Numeral {

    /** No scale has more digits, and no exponent: {@code 1e999999999} is a number of a billion digits. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}([.,]\\d{1,15})?");

    private Numeral() {}

    public static Optional<BigDecimal> of(String text) {
        String number = text == null ? "" : text.strip();
        return NUMBER.matcher(number).matches()
                ? Optional.of(new BigDecimal(number.replace(',', '.')))
                : Optional.empty();
    }

    public static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
