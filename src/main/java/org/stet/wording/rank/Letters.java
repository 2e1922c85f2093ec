package org.stet.wording.rank;

import java.util.Collection;
import java.util.stream.LongStream;

/** Runs of four letters, each packed into a number. The ends of words count as letters. */
final class Letters {

    private static final int RUN = 4;
    private static final char END = 0;

    private Letters() {}

    /** Those of one word; of a word of a single letter the one run that it makes. */
    static LongStream of(String word) {
        int runs = Math.max(1, word.length() + 2 - RUN + 1);
        return LongStream.range(0, runs).map(from -> pack(word, (int) from - 1));
    }

    /** Each that one of the words has, once. */
    static long[] of(Collection<String> words) {
        return words.stream().flatMapToLong(Letters::of).sorted().distinct().toArray();
    }

    private static long pack(String word, int from) {
        long packed = 0;
        for (int at = from; at < from + RUN; at++) {
            packed = packed << Character.SIZE | (at >= 0 && at < word.length() ? word.charAt(at) : END);
        }
        return packed;
    }
}
