package org.stet.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.wording.corpus.AskedText;
import org.stet.wording.corpus.AskedWord;
import org.stet.wording.corpus.Stem;

/** Knows which words of a text are, in one form or another, those that were asked for. */
final class Marking {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    /** Scripts that put no blanks between their words: what was asked for may stand anywhere. */
    private static final Pattern UNBROKEN = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

    /** Of a word and its stem, so much may differ at the end. */
    private static final int LONGEST_ENDING = 4;

    private static final int SHORTEST_STEM = 3;

    private final Set<String> forms;

    Marking(AskedText asked) {
        forms = asked.words().stream()
                .filter(word -> !word.isStopWord())
                .flatMap(Marking::forms)
                .map(Marking::folded)
                .collect(Collectors.toSet());
    }

    private static Stream<String> forms(AskedWord word) {
        return Stream.concat(Stream.of(word.surface()), word.stems().stream().map(Stem::lexeme));
    }

    static String folded(String word) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('ı', 'i').replace("ß", "ss");
    }

    /** By the place of each character. */
    BitSet marks(String text) {
        BitSet marks = new BitSet(text.length());
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (UNBROKEN.matcher(word).find()) {
                markInside(word, words.start(), marks);
            } else if (isAsked(folded(word))) {
                marks.set(words.start(), words.end());
            }
        }
        return marks;
    }

    private void markInside(String word, int offset, BitSet marks) {
        String small = word.toLowerCase(Locale.ROOT);
        for (String form : forms) {
            for (int at = small.indexOf(form); at >= 0; at = small.indexOf(form, at + 1)) {
                marks.set(offset + at, offset + at + form.length());
            }
        }
    }

    private boolean isAsked(String word) {
        return forms.contains(word) || forms.stream().anyMatch(form -> isFormOf(form, word));
    }

    /** A stem is a word without its ending, and its last letter may be another: "party", "parti", "parties". */
    private static boolean isFormOf(String stem, String word) {
        int same = stem.length() - (stem.endsWith("i") ? 1 : 0);
        return same >= SHORTEST_STEM
                && word.length() >= same
                && word.length() - stem.length() <= LONGEST_ENDING
                && stem.chars().allMatch(Character::isLetter)
                && word.startsWith(stem.substring(0, same));
    }

    /** A stretch of a text in parts, from a place to another. */
    static List<TextPart> parts(String text, BitSet marks, int from, int to) {
        List<TextPart> parts = new ArrayList<>();
        int at = from;
        while (at < to) {
            boolean marked = marks.get(at);
            int next = marked ? marks.nextClearBit(at) : marks.nextSetBit(at);
            int end = next < 0 ? to : Math.min(next, to);
            parts.add(new TextPart(text.substring(at, end), marked));
            at = end;
        }
        return List.copyOf(parts);
    }
}
