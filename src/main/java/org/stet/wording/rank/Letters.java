package org.stet.wording.rank;

import java.util.Arrays;
import java.util.Collection;

/** Runs of four letters, each packed into a number. The ends of words count as letters. */
final class Letters {

    private static final int RUN = 4;
    private static final char END = 0;

    private Letters() {}

    /** Those of one word; of a word of a single letter the one run that it makes. */
    static long[] of(String word) {
        long[] runs = new long[count(word)];
        pack(word, runs, 0);
        return runs;
    }

    /** Each that one of the words has, once, the smallest first. */
    static long[] of(Collection<String> words) {
        int all = 0;
        for (String word : words) {
            all += count(word);
        }
        long[] runs = new long[all];
        int packed = 0;
        for (String word : words) {
            packed = pack(word, runs, packed);
        }
        Arrays.sort(runs);
        return once(runs);
    }

    private static int count(String word) {
        return Math.max(1, word.length() + 2 - RUN + 1);
    }

    /** @return where the next run goes */
    private static int pack(String word, long[] runs, int from) {
        int count = count(word);
        for (int run = 0; run < count; run++) {
            runs[from + run] = pack(word, run - 1);
        }
        return from + count;
    }

    private static long pack(String word, int from) {
        long packed = 0;
        for (int at = from; at < from + RUN; at++) {
            packed = packed << Character.SIZE | (at >= 0 && at < word.length() ? word.charAt(at) : END);
        }
        return packed;
    }

    private static long[] once(long[] sorted) {
        int kept = 0;
        for (int at = 0; at < sorted.length; at++) {
            if (at == 0 || sorted[at] != sorted[at - 1]) {
                sorted[kept++] = sorted[at];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
