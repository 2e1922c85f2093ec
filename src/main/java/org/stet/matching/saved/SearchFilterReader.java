package org.stet.matching.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.stet.graphql.NodeType;
import org.stet.graphql.Problems;
import org.stet.graphql.UserErrorCode;
import org.stet.matching.search.SearchFilter;

/** Reads the filter of a search that is to be kept. A list that asks for anything becomes none. */
final class SearchFilterReader {

    private final Problems problems;
    private final SearchFilter given;

    SearchFilterReader(Problems problems, SearchFilter given) {
        this.problems = problems;
        this.given = given;
    }

    SearchFilter read() {
        if (given.recordedFrom() != null
                && given.recordedUntil() != null
                && given.recordedFrom().isAfter(given.recordedUntil())) {
            problems.add(
                    UserErrorCode.INVALID_DATE,
                    "recordedUntil",
                    "Give a day that is not before the first of the period.");
        }
        return new SearchFilter(
                values("kind", given.kind()),
                values("verdict", given.verdict()),
                some(problems.lines("rating", given.rating())),
                values("status", given.status()),
                values("publicationStatus", given.publicationStatus()),
                parties("party", given.party()),
                parties("outlet", given.outlet()),
                values("responseKind", given.responseKind()),
                languages(),
                some(problems.lines("tag", given.tag())),
                given.recordedFrom(),
                given.recordedUntil());
    }

    private <T> List<T> values(String field, List<T> values) {
        return some(problems.bounded(field, values).stream().distinct().toList());
    }

    private List<String> parties(String field, List<String> ids) {
        List<String> bounded = problems.bounded(field, ids);
        for (int i = 0; i < bounded.size(); i++) {
            problems.id(field + "." + i, NodeType.PARTY, bounded.get(i));
        }
        return some(bounded.stream().distinct().toList());
    }

    private List<String> languages() {
        List<String> tags = problems.bounded("language", given.language());
        List<String> read = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            read.add(problems.language("language." + i, tags.get(i)));
        }
        return some(read.stream().filter(Objects::nonNull).distinct().toList());
    }

    private static <T> List<T> some(List<T> values) {
        return values.isEmpty() ? null : values;
    }
}
