package org.stet.imports.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.graphql.Problems;
import org.stet.imports.reading.ForeignRating;

class RatingWordsTest {

    private final Problems problems = new Problems();

    private ForeignRating rating(String label, String value, String best, String worst) {
        return new RatingWords(label, number(value), number(best), number(worst)).rating("rating", problems);
    }

    private static BigDecimal number(String text) {
        return Numeral.of(text).orElse(null);
    }

    @ParameterizedTest
    @CsvSource({
        "Mostly false, 2, 5, 1, Mostly false",
        "Mostly false, , , , Mostly false",
        ", 2, 5, 1, 2 of 5",
        ", '2,50', 10.0, , 2.5 of 10",
        ", 4, , , 4",
        ", 0, 10, 0, 0 of 10",
        "Unproven, -1, -1, -1, Unproven",
    })
    void keepsThePublishersWords(String label, String value, String best, String worst, String words) {
        assertThat(rating(label, value, best, worst).label()).isEqualTo(words);
        assertThat(problems.any()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "6, 5, 1, 'rating: The rating 6 lies above its scale, whose best is 5.'",
        "0, 5, 1, 'rating: The rating 0 lies below its scale, whose worst is 1.'",
        "6, 5, , 'rating: The rating 6 lies above its scale, whose best is 5.'",
        "0, , 1, 'rating: The rating 0 lies below its scale, whose worst is 1.'",
        "3, 1, 5, 'rating: The best rating 1 has to be above the worst, which is 5.'",
        "3, 4, 4, 'rating: The best rating 4 has to be above the worst, which is 4.'",
        "4, 4, 4, 'rating: The best rating 4 has to be above the worst, which is 4.'",
    })
    void refusesANumberOutsideItsScale(String value, String best, String worst, String message) {
        assertThat(rating(null, value, best, worst)).isNull();
        assertThat(Refusal.of(1, 1, problems).message()).isEqualTo(message);
    }

    @Test
    void takesOneNumberForAllThreeAsNoneWhenThereAreWords() {
        assertThat(rating("Satire", "-1", "-1.0", "-1")).isEqualTo(new ForeignRating("Satire", null, null, null));
    }

    @Test
    void isNothingWithoutWordsAndNumbers() {
        assertThat(rating(null, null, "5", "1")).isNull();
        assertThat(problems.any()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4.5, 4.5", "'4,5', 4.5", "' 3 ', 3", "+2, 2", "-1, -1"})
    void numbersAreReadWithPointAndComma(String text, BigDecimal number) {
        assertThat(Numeral.of(text)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"1e9", "1e999999999", "four", "4/5", "1.000.000", "NaN", "1234567890123456", "''"})
    void otherTextsAreNoNumbers(String text) {
        assertThat(Numeral.of(text)).isEmpty();
    }
}
