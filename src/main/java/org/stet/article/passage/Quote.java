package org.stet.article.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * Words to look for in a text. Everything that is given must hold.
 *
 * @param exact the words themselves
 * @param prefix what stands right before them; null when that is left open
 * @param suffix what stands right after them; null when that is left open
 * @param start how many code points precede them; null when that is left open
 */
record Quote(String exact, String prefix, String suffix, Integer start) {

    private static final int CONTEXT = 32;

    /** The places where the quote stands, at most two of them: more would change nothing. */
    List<Anchor> in(String text) {
        List<Anchor> found = new ArrayList<>();
        int from = start == null ? 0 : index(text, start);
        for (int at = next(text, from); at >= 0 && found.size() < 2; at = next(text, at + 1)) {
            if (hasContext(text, at)) {
                found.add(anchor(text, at));
            }
        }
        return List.copyOf(found);
    }

    boolean occursIn(String text) {
        return text.contains(exact);
    }

    /** Where to look next; with a given start there is that one place. */
    private int next(String text, int from) {
        if (start == null) {
            return text.indexOf(exact, from);
        }
        return from == index(text, start) && from >= 0 && text.startsWith(exact, from) ? from : -1;
    }

    private static int index(String text, int codePoints) {
        return codePoints < 0 || codePoints > text.codePointCount(0, text.length())
                ? -1
                : text.offsetByCodePoints(0, codePoints);
    }

    private boolean hasContext(String text, int at) {
        boolean before = prefix == null || text.startsWith(prefix, at - prefix.length());
        return before && (suffix == null || text.startsWith(suffix, at + exact.length()));
    }

    private Anchor anchor(String text, int at) {
        int end = at + exact.length();
        int start = text.codePointCount(0, at);
        int before = text.offsetByCodePoints(at, -Math.min(CONTEXT, start));
        int after = text.offsetByCodePoints(end, Math.min(CONTEXT, text.codePointCount(end, text.length())));
        return new Anchor(
                start,
                start + exact.codePointCount(0, exact.length()),
                exact,
                text.substring(before, at),
                text.substring(end, after));
    }
}
