package org.stet.wording.corpus;

/** As much of a text as is compared: whatever is pasted, looking for it costs no more than this. */
final class TextLimits {

    /** In code points. */
    private static final int LONGEST = 2_000;
    /** How many of its words count. */
    static final int WORDS = 256;

    private TextLimits() {}

    /** The beginning of the text, without what no database can hold: the character NUL and half surrogate pairs. */
    static String cut(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(point -> isStorable(point) ? point : ' ')
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isStorable(int point) {
        return point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }
}
