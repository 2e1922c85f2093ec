package org.stet.graphql.answer;

import java.util.Locale;

/** Reads the headers by which a client says what it takes, and what it has. */
final class Accepted {

    private Accepted() {}

    /** @param encodings the value of {@code Accept-Encoding}, or null */
    static boolean gzip(String encodings) {
        if (encodings == null) {
            return false;
        }
        for (String encoding : encodings.split(",")) {
            String[] parts = encoding.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", 2);
            if (parts[0].equals("gzip")) {
                return parts.length == 1 || !isZero(parts[1]);
            }
        }
        return false;
    }

    private static boolean isZero(String quality) {
        return quality.matches("q\\s*=\\s*0(\\.0*)?");
    }

    /**
     * Whether a client has what a tag names. A cache that changed the coding on the way has marked the tag as weak.
     *
     * @param known the value of {@code If-None-Match}
     */
    static boolean tag(String known, String tag) {
        if (known.equals(tag)) {
            return true;
        }
        for (String one : known.split(",")) {
            String stripped = one.strip();
            if (stripped.equals("*") || stripped.equals(tag) || stripped.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
