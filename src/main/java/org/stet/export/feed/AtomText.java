package org.stet.export.feed;

/** Texts as an Atom feed can hold them. */
final class AtomText {

    private static final int LONGEST_TITLE = 120;

    private AtomText() {}

    /** The same with a mark of replacement for what no XML document may hold, however it is written. */
    static String legal(String text) {
        int[] points =
                text.codePoints().map(point -> isLegal(point) ? point : 0xFFFD).toArray();
        return new String(points, 0, points.length);
    }

    /** The characters of XML 1.0. */
    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= ' ' && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    /** The text in one line, cut after a word if it is long. */
    static String title(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST_TITLE) {
            return line;
        }
        String longest = line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE));
        int word = longest.lastIndexOf(' ');
        return (word > 0 ? longest.substring(0, word) : longest) + "…";
    }
}
