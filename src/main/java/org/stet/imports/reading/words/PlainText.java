package org.stet.imports.reading.words;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.stet.graphql.Problems;

/** What a text says that may be HTML. */
public final class PlainText {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>|<!--");

    /** What is longer than this is too long without its tags, too, and is not worth taking apart. */
    private static final int LONGEST = 20 * Problems.TEXT;

    private PlainText() {}

    /** Without tags, entities decoded once, white space collapsed; empty when nothing is left. */
    public static String of(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
            return collapsed(Jsoup.parseBodyFragment(text).body().text());
        }
        return collapsed(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false));
    }

    private static String collapsed(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (isSpace(next)) {
                gap = collapsed.length() > 0;
            } else {
                if (gap) {
                    collapsed.append(' ');
                }
                gap = false;
                collapsed.append(next);
            }
        }
        return collapsed.toString();
    }

    private static boolean isCollapsed(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            boolean space = isSpace(next);
            if (space && (gap || next != ' ')) {
                return false;
            }
            gap = space;
        }
        return !gap || text.isEmpty();
    }

    /** Also the spaces that hold words together or have no width: a statement is searched and compared by its words. */
    private static boolean isSpace(char next) {
        return next <= ' ' && (next == ' ' || next >= '\t' && next <= '\r')
                || next >= '\u0085' && (Character.isSpaceChar(next) || next == '\u200b' || next == '\ufeff');
    }
}
