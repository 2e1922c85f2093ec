package org.stet.wording.rank;

import java.util.List;

/**
 * What two texts say otherwise.
 *
 * @param asked as the text that was asked for says it
 * @param found as the claim says it
 */
public record Difference(Kind kind, List<String> asked, List<String> found) {

    /** What sort of thing differs. */
    public enum Kind {
        NUMBER,
        DATE,
        NEGATION,
        PARTY
    }

    /** What has a list of differences is of no help with all of them. */
    private static final int MOST = 10;

    public Difference {
        asked = asked.stream().distinct().limit(MOST).toList();
        found = found.stream().distinct().limit(MOST).toList();
    }
}
