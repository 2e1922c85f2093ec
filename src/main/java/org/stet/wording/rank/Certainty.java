package org.stet.wording.rank;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.wording.corpus.AskedText;
import org.stet.wording.corpus.AskedWord;

/** When a resemblance is as good as certain. */
public final class Certainty {

    /** What the score of a certain one is at least: of twenty of them nineteen are right. */
    public static final double CERTAIN = 0.95;
    /** What the score of a likely one is at least: every second is right. */
    public static final double LIKELY = 0.5;

    private static final int WORDS = 8;
    private static final double MOSTLY = 2.0 / 3;
    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}\\p{N}]*+");

    private Certainty() {}

    /** A text that is short, or mostly names, fits many claims; a number or a denial makes another claim of it. */
    public static boolean isCertain(AskedText asked, double score, List<Difference> differences) {
        return score >= CERTAIN
                && words(asked) >= WORDS
                && !isMostlyNames(asked)
                && differences.stream().map(Difference::kind).noneMatch(Certainty::isGrave);
    }

    private static boolean isGrave(Difference.Kind kind) {
        return kind == Difference.Kind.NUMBER || kind == Difference.Kind.NEGATION;
    }

    /** In scripts without blanks words are cut into overlapping pairs of characters, about two to a word. */
    private static double words(AskedText asked) {
        return asked.words().stream()
                .mapToDouble(word -> isPair(word.surface()) ? 0.5 : 1)
                .sum();
    }

    private static boolean isPair(String surface) {
        return surface.codePoints().allMatch(Character::isIdeographic);
    }

    private static boolean isMostlyNames(AskedText asked) {
        Set<String> telling = asked.words().stream()
                .filter(word -> !word.isStopWord())
                .map(AskedWord::surface)
                .collect(Collectors.toSet());
        long names = CAPITAL.matcher(asked.text())
                .results()
                .map(word -> PlainText.folded(word.group()))
                .distinct()
                .filter(telling::contains)
                .count();
        return names > MOSTLY * telling.size();
    }
}
