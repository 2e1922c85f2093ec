package org.stet.matching.takeover;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.stet.graphql.Problems;
import org.stet.review.Proposal;
import org.stet.review.scale.Rating;

/**
 * What an earlier check found.
 *
 * @param publisher the other house that made the check; null for our own
 * @param checkedAt when it was approved, or published by the other house
 */
record Earlier(Proposal finding, String publisher, Instant checkedAt) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    boolean isOurs() {
        return publisher == null;
    }

    /** Null when the earlier claim was not ratable. */
    Rating rating() {
        return finding.rating();
    }

    /** The earlier rationale, which says in its first sentence whose check it is from and when that was made. */
    String rationale() {
        String whose = isOurs() ? "our check" : "the check by " + publisher;
        String day = DAY.format(checkedAt.atOffset(ZoneOffset.UTC));
        return "Taken over from %s of %s. %s".formatted(whose, day, finding.rationale());
    }

    boolean isTooLong() {
        String rationale = rationale();
        return rationale.codePointCount(0, rationale.length()) > Problems.TEXT;
    }
}
