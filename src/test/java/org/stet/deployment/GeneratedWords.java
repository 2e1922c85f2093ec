package org.stet.deployment;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences without sense, out of a vocabulary in which a few words are frequent and most are rare. */
final class GeneratedWords {

    private static final String[] BEGINNINGS = {
        "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "zi"
    };
    private static final String[] ENDS = {"dar", "len", "mor", "nis", "pul", "ran", "sel", "tik", "vor", "xan"};
    private static final int TAGS = 300;

    private final Random random;

    GeneratedWords(Random random) {
        this.random = random;
    }

    String sentence(int length) {
        return IntStream.range(0, length).mapToObj(any -> word()).collect(Collectors.joining(" ", "", "."));
    }

    private String word() {
        double rare = random.nextDouble();
        int number = (int) (rare * rare * rare * 30_000);
        return BEGINNINGS[number % 18]
                + BEGINNINGS[number / 18 % 18]
                + ENDS[number / 324 % 10]
                + suffix(number / 3_240);
    }

    private static String suffix(int number) {
        return number == 0 ? "" : ENDS[number];
    }

    String tag() {
        return "tag " + random.nextInt(TAGS);
    }

    String slug() {
        return Long.toHexString(random.nextLong());
    }
}
