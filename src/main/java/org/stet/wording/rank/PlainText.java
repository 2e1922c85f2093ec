package org.stet.wording.rank;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as its readers read it: without links, hashtags in words, digits in one form. */
public final class PlainText {

    private static final Pattern LINK =
            Pattern.compile("(?:https?://|www\\.|pic\\.twitter\\.com/)\\S*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("[#@](?=[\\p{L}\\p{N}_])");
    private static final Pattern INSIDE_TAG =
            Pattern.compile("(?<=\\p{Ll})(?=[\\p{Lu}\\p{N}])|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{N})(?=\\p{L})|_");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

    private PlainText() {}

    static String of(String text) {
        String plain = LINK.matcher(digits(Normalizer.normalize(text, Normalizer.Form.NFKC)))
                .replaceAll(" ");
        return TAG.matcher(plain).find() ? withoutTags(plain) : plain;
    }

    private static String withoutTags(String text) {
        StringBuilder plain = new StringBuilder();
        for (String word : text.split("(?=[#@])|(?<=\\s)")) {
            boolean tag = word.startsWith("#") || word.startsWith("@");
            plain.append(tag ? " " + INSIDE_TAG.matcher(word.substring(1)).replaceAll(" ") : word);
        }
        return plain.toString();
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }

    /** Without case and accents. */
    public static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARK.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('ı', 'i');
    }

    static List<String> words(String text) {
        return NO_WORD.splitAsStream(folded(POSSESSIVE.matcher(text).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
