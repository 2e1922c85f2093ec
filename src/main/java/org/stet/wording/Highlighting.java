package org.stet.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.wording.corpus.AskedText;
import org.stet.wording.corpus.AskedWord;
import org.stet.wording.corpus.Stem;
import org.stet.wording.rank.PlainText;

/** Marks the words of a text that were asked for, in whatever form they stand in it. */
public final class Highlighting {

    private static final Pattern WORD = Pattern.compile(
            "(?<unspaced>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]+)"
                    + "|\\d+(?:[.,]\\d+)*+|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]]+");
    /** What a dictionary cuts off the end of a word at most. */
    private static final int ENDING = 4;

    private static final int SHORTEST_STEM = 3;

    private final Set<String> forms = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    public Highlighting(AskedText asked) {
        for (AskedWord word : asked.words()) {
            if (!word.isStopWord()) {
                forms.add(PlainText.folded(word.surface()));
                word.stems().stream().map(Stem::lexeme).map(PlainText::folded).forEach(stems::add);
            }
        }
        forms.addAll(stems);
    }

    /** The parts, put together, are the text. */
    public List<TextPart> mark(String text) {
        Marking marking = new Marking(text);
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (words.group("unspaced") != null) {
                markPairs(text, words.start(), words.end(), marking);
            } else if (isAskedFor(words.group())) {
                marking.mark(words.start(), words.end());
            }
        }
        return marking.parts();
    }

    private void markPairs(String text, int from, int to, Marking marking) {
        int at = from;
        while (at < to) {
            int next = text.offsetByCodePoints(at, 1);
            int end = next < to ? text.offsetByCodePoints(next, 1) : next;
            if (forms.contains(PlainText.folded(text.substring(at, end)))) {
                marking.mark(at, end);
            }
            at = next;
        }
    }

    private boolean isAskedFor(String word) {
        String folded = PlainText.folded(word);
        if (Character.isDigit(folded.charAt(0))) {
            return forms.contains(folded) || forms.contains(folded.replace(",", ""));
        }
        if (forms.contains(folded)) {
            return true;
        }
        for (int end = Math.max(SHORTEST_STEM, folded.length() - ENDING); end < folded.length(); end++) {
            String stem = folded.substring(0, end);
            if (stems.contains(stem) || stems.contains(stem + "i") || stems.contains(stem + "e")) {
                return true;
            }
        }
        return false;
    }

    /** What is marked in a text so far. */
    private static final class Marking {

        private final String text;
        private final List<TextPart> parts = new ArrayList<>();
        private int done;
        private int from;
        private int to;

        Marking(String text) {
            this.text = text;
        }

        /** Marks come from left to right; those that overlap or touch are one. */
        void mark(int begin, int end) {
            if (begin > to) {
                close();
                from = begin;
            } else if (from == to) {
                from = begin;
            }
            to = Math.max(to, end);
        }

        private void close() {
            if (from < to) {
                add(done, from, false);
                add(from, to, true);
                done = to;
            }
        }

        List<TextPart> parts() {
            close();
            add(done, text.length(), false);
            return List.copyOf(parts);
        }

        private void add(int begin, int end, boolean marked) {
            if (begin < end) {
                parts.add(new TextPart(text.substring(begin, end), marked));
            }
        }
    }
}
