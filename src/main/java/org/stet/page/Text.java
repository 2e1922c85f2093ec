package org.stet.page;

/** What people wrote, made fit for a page's head. */
final class Text {

    private Text() {}

    /** In HTML, inside an element or a quoted attribute. */
    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text.chars().forEach(character -> {
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append((char) character);
            }
        });
        return html.toString();
    }

    /**
     * In one line, cut after a whole word where there is one in the second half.
     *
     * @param most how many characters, the ellipsis included
     */
    static String cut(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most - 1);
        if (end < most / 2) {
            end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        }
        return line.substring(0, end).stripTrailing() + "…";
    }
}
