package org.stet.export.set;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.graphql.NodeType;
import org.stet.graphql.Problems;
import org.stet.graphql.UserErrorCode;

/** Reads the filter of a set as somebody gave it. A list that asks for anything becomes none. */
final class FilterReader {

    private final Problems problems;
    private final ClaimSetFilter given;

    FilterReader(Problems problems, ClaimSetFilter given) {
        this.problems = problems;
        this.given = given;
    }

    ClaimSetFilter read(ClaimSetScope scope) {
        if (scope == ClaimSetScope.VERIFIED) {
            refuseWhatOnlyReadersHave();
        }
        ClaimSetFilter read = new ClaimSetFilter(
                problems.optionalLine("text", given.text()),
                values("verdict", given.verdict()),
                some(problems.lines("rating", given.rating())),
                given.ratable(),
                values("checkability", given.checkability()),
                languages(),
                some(problems.lines("tag", given.tag())),
                parties("party", given.party()),
                parties("source", given.source()),
                parties("outlet", given.outlet()),
                some(problems.urls("article", given.article())),
                values("responseKind", given.responseKind()),
                given.allegation(),
                sites(),
                problems.moment("publishedAfter", given.publishedAfter()),
                problems.moment("publishedBefore", given.publishedBefore()),
                problems.moment("checkedAfter", given.checkedAfter()),
                problems.moment("checkedBefore", given.checkedBefore()));
        requireOrder("publishedBefore", read.publishedAfter(), read.publishedBefore());
        requireOrder("checkedBefore", read.checkedAfter(), read.checkedBefore());
        return read;
    }

    /** What was not published has no day of publishing, and what is not ours is not verified by us. */
    private void refuseWhatOnlyReadersHave() {
        refuseGiven("publisher", given.publisher());
        refuseGiven("publishedAfter", given.publishedAfter());
        refuseGiven("publishedBefore", given.publishedBefore());
    }

    private void refuseGiven(String field, Object value) {
        if (value != null) {
            problems.add(
                    UserErrorCode.INVALID_VALUE, field, "Leave this out: only a set over published claims knows it.");
        }
    }

    private void requireOrder(String field, Instant after, Instant before) {
        if (after != null && before != null && !after.isBefore(before)) {
            problems.add(UserErrorCode.INVALID_TIME, field, "Give a moment later than the one that the period begins.");
        }
    }

    private <T> List<T> values(String field, List<T> values) {
        return some(problems.bounded(field, values).stream().distinct().toList());
    }

    private List<String> languages() {
        List<String> tags = problems.bounded("language", given.language());
        List<String> read = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            read.add(problems.language("language." + i, tags.get(i)));
        }
        return distinct(read);
    }

    private List<String> parties(String field, List<String> ids) {
        List<String> bounded = problems.bounded(field, ids);
        List<String> read = new ArrayList<>();
        for (int i = 0; i < bounded.size(); i++) {
            problems.id(field + "." + i, NodeType.PARTY, bounded.get(i));
            read.add(bounded.get(i));
        }
        return distinct(read);
    }

    /** Hosts are compared as the published documents keep them: small letters, without www. */
    private List<String> sites() {
        return distinct(problems.lines("publisher", given.publisher()).stream()
                .map(site -> site.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""))
                .toList());
    }

    private static List<String> distinct(List<String> values) {
        return some(values.stream().filter(value -> value != null).distinct().toList());
    }

    private static <T> List<T> some(List<T> values) {
        return values.isEmpty() ? null : values;
    }
}
