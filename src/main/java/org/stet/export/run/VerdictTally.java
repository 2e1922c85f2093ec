package org.stet.export.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stet.review.scale.Verdict;

/** Counts claims by verdict. */
final class VerdictTally {

    static final String NOT_RATABLE = "NOT_RATABLE";

    private final int[] counts = new int[Verdict.values().length + 1];

    /** @param verdict null for a claim that is not ratable */
    void add(Verdict verdict) {
        counts[verdict == null ? Verdict.values().length : verdict.ordinal()]++;
    }

    int claims() {
        int claims = 0;
        for (int count : counts) {
            claims += count;
        }
        return claims;
    }

    /** In the order of the verdicts, with those last that have none; what does not occur is left out. */
    Map<String, Integer> byName() {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                named.put(i == Verdict.values().length ? NOT_RATABLE : Verdict.values()[i].name(), counts[i]);
            }
        }
        return named;
    }
}
