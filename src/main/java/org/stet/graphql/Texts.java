package org.stet.graphql;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** What a text may hold. */
final class Texts {

    private Texts() {}

    /** What is wrong with a text of one line, or null. */
    static String faultOfLine(String value) {
        return fault(value, false);
    }

    /** What is wrong with a text of several lines, or null. Tabs and line ends are allowed. */
    static String faultOfText(String value) {
        return fault(value, true);
    }

    private static String fault(String value, boolean lines) {
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int point = value.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return "Remove the half surrogate pair at position " + i + ": it is no character.";
            }
            boolean allowed = lines && (point == '\n' || point == '\r' || point == '\t');
            if (Character.isISOControl(point) && !allowed) {
                return "Remove the control character at position " + i + ".";
            }
        }
        return null;
    }

    static boolean isWebAddress(String value) {
        try {
            URI address = new URI(value);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
