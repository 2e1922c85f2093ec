package org.stet.imports.reading.claimreview;

import java.math.BigDecimal;
import java.util.Objects;
import org.stet.graphql.Problems;
import org.stet.imports.reading.ForeignRating;
import org.stet.imports.reading.words.Numeral;
import org.stet.imports.reading.words.PlainText;
import org.stet.imports.reading.words.RatingWords;

/** What a review found. */
final class Ratings {

    private static final String FIELD = "reviewRating";

    private Ratings() {}

    /** The first rating that says something; null when none does. */
    static ForeignRating of(Thing review, Values values) {
        return values.resolved(review, FIELD).stream()
                .map(rating -> words(rating, values))
                .filter(rating -> rating.label() != null || rating.value() != null)
                .findFirst()
                .map(rating -> rating.rating(FIELD, values.problems()))
                .orElse(null);
    }

    /** Some write their words where the number belongs. */
    private static RatingWords words(Object value, Values values) {
        if (!(value instanceof Thing rating)) {
            return bare((String) value);
        }
        BigDecimal number = number(rating, "ratingValue");
        String label = values.optional(rating, Problems.LINE, "alternateName", "ratingExplanation", "name");
        String words = label == null && number == null ? values.optional(rating, Problems.LINE, "ratingValue") : label;
        return new RatingWords(words, number, number(rating, "bestRating"), number(rating, "worstRating"));
    }

    private static RatingWords bare(String text) {
        String words = PlainText.of(text);
        return Numeral.of(words)
                .map(number -> new RatingWords(null, number, null, null))
                .orElseGet(() -> new RatingWords(words.isEmpty() ? null : words, null, null, null));
    }

    private static BigDecimal number(Thing rating, String property) {
        return rating.strings(property)
                .map(text -> Numeral.of(text).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
