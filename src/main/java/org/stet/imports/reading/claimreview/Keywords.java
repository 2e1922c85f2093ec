package org.stet.imports.reading.claimreview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.graphql.Problems;

/** What a review is filed under. */
final class Keywords {

    private Keywords() {}

    /** A list has one keyword an element; a text alone has them between commas. */
    static List<String> of(Thing review, Values values) {
        List<Object> keywords = values.resolved(review, "keywords");
        return keywords.stream()
                .flatMap(value -> keywords(value, keywords.size() == 1, values))
                .map(Values::minor)
                .flatMap(Optional::stream)
                .distinct()
                .limit(Problems.LIST)
                .toList();
    }

    private static Stream<String> keywords(Object value, boolean alone, Values values) {
        if (value instanceof Thing term) {
            return Stream.concat(values.minor(term, "name").stream(), term.strings("@value"));
        }
        return alone ? Arrays.stream(((String) value).split(",")) : Stream.of((String) value);
    }
}
