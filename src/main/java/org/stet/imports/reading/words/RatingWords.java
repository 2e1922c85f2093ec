package org.stet.imports.reading.words;

import static org.stet.graphql.UserErrorCode.INVALID_VALUE;

import java.math.BigDecimal;
import org.stet.graphql.Problems;
import org.stet.imports.reading.ForeignRating;

/**
 * A rating as a file gives it.
 *
 * @param label null when there are numbers alone
 */
public record RatingWords(String label, BigDecimal value, BigDecimal best, BigDecimal worst) {

    /** The rating; null when there is none, and when it is reported as a problem. */
    public ForeignRating rating(String field, Problems problems) {
        if (saysWordsAlone()) {
            return new RatingWords(label, null, null, null).rating(field, problems);
        }
        String fault = value == null ? null : fault();
        if (fault != null) {
            problems.add(INVALID_VALUE, field, fault);
            return null;
        }
        String words = problems.optionalLine(field, label == null && value != null ? numbers() : label);
        if (words == null) {
            return null;
        }
        return value == null
                ? new ForeignRating(words, null, null, null)
                : new ForeignRating(words, value, best, worst);
    }

    /** Houses without numbers fill them all with one, such as -1. */
    private boolean saysWordsAlone() {
        return label != null && value != null && isSame(best) && isSame(worst);
    }

    private boolean isSame(BigDecimal end) {
        return end != null && end.compareTo(value) == 0;
    }

    private String fault() {
        if (best != null && worst != null && best.compareTo(worst) <= 0) {
            return "The best rating %s has to be above the worst, which is %s.".formatted(of(best), of(worst));
        }
        if (best != null && value.compareTo(best) > 0) {
            return "The rating %s lies above its scale, whose best is %s.".formatted(of(value), of(best));
        }
        if (worst != null && value.compareTo(worst) < 0) {
            return "The rating %s lies below its scale, whose worst is %s.".formatted(of(value), of(worst));
        }
        return null;
    }

    private String numbers() {
        return best == null ? of(value) : of(value) + " of " + of(best);
    }

    private static String of(BigDecimal number) {
        return Numeral.text(number);
    }
}
