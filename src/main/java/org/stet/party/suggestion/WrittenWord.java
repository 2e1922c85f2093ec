package org.stet.party.suggestion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A word of a name as somebody wrote it: its letters without case and accents, and where each of them ends in the name.
 *
 * @param start where the word begins, in chars
 */
record WrittenWord(String letters, int start, List<Integer> ends) {

    /** Letters that are no accented form of another one, and are written as these where a keyboard lacks them. */
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) 'ı', "i", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ',
            "oe", (int) 'ð', "d", (int) 'þ', "th");

    private static final String APOSTROPHES = "'’‘ʼ";

    /** The words of a name. Apostrophes, and the dots of "U.S." and the sign of "AT&amp;T", part no words. */
    static List<WrittenWord> of(String name) {
        List<WrittenWord> words = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            int character = name.codePointAt(at);
            if (isPart(character)) {
                start = letters.isEmpty() && ends.isEmpty() ? at : start;
                String plain = plain(character);
                letters.append(plain);
                int end = at + Character.charCount(character);
                plain.chars().forEach(one -> ends.add(end));
            } else if (!joins(name, at, character) && !letters.isEmpty()) {
                words.add(new WrittenWord(letters.toString(), start, List.copyOf(ends)));
                letters.setLength(0);
                ends.clear();
            }
        }
        if (!letters.isEmpty()) {
            words.add(new WrittenWord(letters.toString(), start, List.copyOf(ends)));
        }
        return words;
    }

    private static boolean isPart(int character) {
        return Character.isLetterOrDigit(character) || isMark(character);
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String plain(int character) {
        String apart = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        apart.codePoints()
                .filter(part -> Character.isLetterOrDigit(part))
                .forEach(part -> plain.append(PLAIN.getOrDefault(part, Character.toString(part))));
        return plain.toString();
    }

    private static boolean joins(String name, int at, int character) {
        return APOSTROPHES.indexOf(character) >= 0
                || (character == '&' && isLetter(name, at - 1) && isLetter(name, at + 1))
                || (character == '.' && isSingle(name, at - 1) && isSingle(name, at + 1));
    }

    private static boolean isSingle(String name, int at) {
        return isLetter(name, at) && !isLetter(name, at - 1) && !isLetter(name, at + 1);
    }

    private static boolean isLetter(String name, int at) {
        return at >= 0 && at < name.length() && Character.isLetterOrDigit(name.charAt(at));
    }

    /** Where the first of its letters end in the name. */
    int endOf(int count) {
        return ends.get(count - 1);
    }

    /** Where a letter begins in the name. */
    int startOf(int index) {
        return index == 0 ? start : ends.get(index - 1);
    }

    /** Whether its script puts no blanks between words, so that any part of it may be one. */
    boolean isUnspaced() {
        return letters.codePoints().anyMatch(WrittenWord::isUnspaced);
    }

    private static boolean isUnspaced(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
