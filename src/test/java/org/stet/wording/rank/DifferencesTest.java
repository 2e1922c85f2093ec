package org.stet.wording.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.wording.rank.Difference.Kind.DATE;
import static org.stet.wording.rank.Difference.Kind.NEGATION;
import static org.stet.wording.rank.Difference.Kind.NUMBER;
import static org.stet.wording.rank.Difference.Kind.PARTY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {

    private static void same(String language, String asked, String found) {
        assertThat(Differences.between(asked, found, language)).isEmpty();
    }

    private static void differ(String language, String asked, String found, Difference difference) {
        assertThat(Differences.between(asked, found, language)).containsExactly(difference);
    }

    private static Difference difference(Difference.Kind kind, String asked, String found) {
        return new Difference(kind, parts(asked), parts(found));
    }

    private static List<String> parts(String texts) {
        return texts.isEmpty() ? List.of() : List.of(texts.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; crime rose by 13%; crime rose by 13 percent",
                "en; they lost 1,000 jobs; they lost 1000 jobs",
                "en; a bounty of $80 million; a bounty of 80,000,000 dollars",
                "en; it cost 1.5bn; it cost 1.5 billion",
                "en; two men were shot; 2 men were shot",
                "de; es kostet 1.000 Euro; es kostet 1000 Euro",
                "de; rund 1,5 Milliarden Euro; rund 1500 Millionen Euro",
                "ar; ارتفع بنسبة ٢٥٪; ارتفع بنسبة 25%"
            })
    void theSameNumberInOtherWordsIsNoDifference(String language, String asked, String found) {
        same(language, asked, found);
    }

    @Test
    void tellsNumbersThatDiffer() {
        differ("en", "crime rose by 13%", "crime rose by 15 percent", difference(NUMBER, "13%", "15"));
        differ("en", "a bounty of 80 million", "a bounty", difference(NUMBER, "80 million", ""));
        differ(
                "de",
                "rund 1,5 Millionen Euro",
                "rund 1,5 Milliarden Euro",
                difference(NUMBER, "1,5 Millionen", "1,5 Milliarden"));
        differ("zh", "损失3万元", "损失5万元", difference(NUMBER, "3万", "5万"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; it began in May 2019; it began on 3 May 2019",
                "en; it began on January 6, 2020; it began on 6 January 2020",
                "en; it began 2020-01-06; it began on January 6th, 2020",
                "de; es begann am 6. Januar 2020; es begann am 06.01.2020",
                "fr; le 6 janvier 2020 en ville; le 6 janvier en ville",
                "en; it was sent on 5 May 2020; it was sent"
            })
    void datesThatMayBeTheSameAreNoDifference(String language, String asked, String found) {
        same(language, asked, found);
    }

    @Test
    void tellsDatesThatDiffer() {
        differ("en", "it began in May 2019", "it began in June 2019", difference(DATE, "May 2019", "June 2019"));
        differ("en", "it happened in 2016", "it happened in 2012", difference(DATE, "2016", "2012"));
        differ(
                "es",
                "desde el 3 de mayo de 2019",
                "desde el 4 de mayo de 2019",
                difference(DATE, "3 de mayo de 2019", "4 de mayo de 2019"));
    }

    @Test
    void tellsWhatOneDeniesAndTheOtherAsserts() {
        differ("en", "the games is not stopping", "the game is stopping", difference(NEGATION, "not", ""));
        differ("en", "he doesn’t pay taxes", "he pays taxes", difference(NEGATION, "doesn’t", ""));
        differ("de", "die brücke ist sicher", "die brücke ist nicht sicher", difference(NEGATION, "", "nicht"));
        differ("zh", "口罩有害", "口罩没有害", difference(NEGATION, "", "没有"));
        same("en", "he never pays taxes", "he does not pay taxes");
    }

    @Test
    void tellsWhomTheClaimNamesAndTheTextDoesNot() {
        differ(
                "en",
                "then Ilhan Omar was seen in a photo",
                "a photo shows Rashida Tlaib",
                difference(PARTY, "Ilhan Omar", "Rashida Tlaib"));
        same("en", "a photo shows @IlhanOmar", "a photo shows Ilhan Omar");
        same("en", "a photo shows Trump’s hat and Omar", "a photo shows a hat of Donald Trump");
        same("en", "BREAKING NEWS FROM TEXAS", "a photo from texas");
    }

    @Test
    void holdsALongTextToTheSentencesThatHaveToDoWithTheClaim() {
        same(
                "en",
                "I have told you 700 times. I will never stop. The bridge collapsed yesterday. https://example.com/99",
                "The bridge collapsed");
    }

    @Test
    void readsWhateverItIsGiven() {
        for (String text : List.of(
                "",
                "…",
                ":*&|!()<->'\"",
                "\uD800 \uDC00",
                "1.1.1.1.1.1.1.1.1",
                "9".repeat(10_000),
                "A".repeat(10_000),
                "#".repeat(10_000),
                "1,".repeat(5_000),
                "A. ".repeat(5_000))) {
            assertThat(Differences.between(text, text, "xx")).isEmpty();
            assertThat(Differences.between(text, "The 3 ferries of May 2019", null))
                    .isNotNull();
        }
    }
}
