package org.stet.deployment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts without sense in which words are as common as in a language: the second half as frequent as the first, the third a
 * third, and so on; the first ones are English stop words, and one word in thirty is a number. The same seed makes the same
 * texts.
 */
public final class GeneratedTexts {

    private static final String STOP_WORDS =
            "the of and to in a is that for it as was with be by on not he i this are or his from at which but have an had"
                    + " they you were their one all we can her has there been if more when will would who so no out up what"
                    + " them some about into than its";
    private static final String[] SYLLABLES = {
        "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "zi",
        "bra", "ster", "lin", "mon"
    };
    private static final String[] ENDINGS = {"dar", "len", "mor", "nis", "pul", "ran", "tik", "vor", "xan", "t", "k"};
    private static final double NUMBERS = 1 / 30.0;
    private static final int HIGHEST_NUMBER = 3_000;

    private final Random random;
    private final List<String> vocabulary;

    /** @param words how many different ones there are */
    public GeneratedTexts(int words, long seed) {
        this(new Random(seed), vocabulary(words));
    }

    private GeneratedTexts(Random random, List<String> vocabulary) {
        this.random = random;
        this.vocabulary = vocabulary;
    }

    /** Texts of the same words, which another source of chance puts together. */
    public GeneratedTexts by(Random another) {
        return new GeneratedTexts(another, vocabulary);
    }

    private static List<String> vocabulary(int words) {
        Set<String> found = new LinkedHashSet<>(List.of(STOP_WORDS.split(" ")));
        Random letters = new Random(1);
        while (found.size() < words) {
            int syllables = 1 + Integer.toString(found.size()).length() / 2 + letters.nextInt(2);
            found.add(letters.ints(syllables, 0, SYLLABLES.length)
                            .mapToObj(number -> SYLLABLES[number])
                            .collect(Collectors.joining())
                    + ENDINGS[letters.nextInt(ENDINGS.length)]);
        }
        return new ArrayList<>(found);
    }

    public String text(int words) {
        return IntStream.range(0, words).mapToObj(any -> word()).collect(Collectors.joining(" "));
    }

    List<String> several(int texts, int words) {
        return IntStream.range(0, texts).mapToObj(any -> text(words)).toList();
    }

    private String word() {
        if (random.nextDouble() < NUMBERS) {
            return Integer.toString(random.nextInt(HIGHEST_NUMBER));
        }
        return vocabulary.get((int) Math.pow(vocabulary.size(), random.nextDouble()) - 1);
    }
}
