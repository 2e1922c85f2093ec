package org.stet.imports.reading.words;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.graphql.Problems;

/** Addresses as others write them. */
public final class WebAddress {

    private static final String ENCODED_BY_BROWSERS = " \"<>\\^`{|}";

    private static final Pattern SCHEME = Pattern.compile("\\s*[a-zA-Z][a-zA-Z0-9+.-]*:\\S");

    private WebAddress() {}

    /** The address with what browsers encode in it encoded, and the one entity decoded that HTML wants in addresses. */
    public static String tidy(String text) {
        String address = text.strip().replace("&amp;", "&");
        StringBuilder tidy = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char next = address.charAt(i);
            if (ENCODED_BY_BROWSERS.indexOf(next) >= 0) {
                tidy.append('%').append(Integer.toHexString(next).toUpperCase(Locale.ROOT));
            } else {
                tidy.append(next);
            }
        }
        return tidy.toString();
    }

    /** Whether a text is meant as an address of whatever kind, such as {@code javascript:…}. */
    public static boolean isLikeAnAddress(String text) {
        return SCHEME.matcher(text).lookingAt();
    }

    /** The address when it is one that a reader may be sent to: absolute, http or https. */
    public static Optional<String> of(String text) {
        return text == null ? Optional.empty() : Optional.ofNullable(new Problems().url("", tidy(text)));
    }
}
