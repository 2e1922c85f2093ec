package org.stet.article.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private static Quote quote(String exact) {
        return new Quote(exact, null, null, null);
    }

    private static Anchor only(List<Anchor> anchors) {
        assertThat(anchors).hasSize(1);
        return anchors.get(0);
    }

    private static List<Integer> starts(List<Anchor> anchors) {
        return anchors.stream().map(Anchor::start).toList();
    }

    /** What the offsets cut out of the text, counted in code points. */
    private static String cut(String text, Anchor anchor) {
        int[] points = text.codePoints().toArray();
        return new String(points, anchor.start(), anchor.end() - anchor.start());
    }

    @Test
    void keepsTheContextOnBothSides() {
        Anchor anchor = only(quote("fell by half").in("In May, sales fell by half. In June, they rose."));

        assertThat(anchor).isEqualTo(new Anchor(14, 26, "fell by half", "In May, sales ", ". In June, they rose."));
    }

    @Test
    void keepsAtMost32CodePointsOfContext() {
        Anchor anchor = only(quote("here").in("😀".repeat(40) + "here" + "é".repeat(40)));

        assertThat(anchor.prefix()).isEqualTo("😀".repeat(32));
        assertThat(anchor.suffix()).isEqualTo("é".repeat(32));
    }

    @Test
    void mayBeTheWholeText() {
        assertThat(only(quote("All of it.").in("All of it."))).isEqualTo(new Anchor(0, 10, "All of it.", "", ""));
    }

    @Test
    void isNotFoundInATextThatLacksIt() {
        assertThat(quote("rose").in("Sales fell.")).isEmpty();
        assertThat(quote("a quote longer than the text").in("Short.")).isEmpty();
    }

    @Nested
    class WordsGluedTogether {

        private static final String TEXT = "Ships carry less oil.Harbour GazetteShips carry more gas.";

        @Test
        void areFoundBeforeAndBehindTheStrayWords() {
            assertThat(only(quote("Ships carry less oil.").in(TEXT)).suffix()).startsWith("Harbour Gazette");
            assertThat(only(quote("Ships carry more gas.").in(TEXT)).prefix()).endsWith("Harbour Gazette");
        }

        @Test
        void areFoundInTheMiddleOfAWord() {
            assertThat(cut(TEXT, only(quote("GazetteShips").in(TEXT)))).isEqualTo("GazetteShips");
        }
    }

    @Nested
    class BeyondTheBasicPlane {

        @Test
        void emojiCountAsOneCodePointEach() {
            String text = "👍🏽 good, 👩‍👩‍👧 family, said 𝔉raktur 👍🏽";
            Anchor anchor = only(quote("said 𝔉raktur").in(text));

            assertThat(anchor.start()).isEqualTo(23);
            assertThat(cut(text, anchor)).isEqualTo("said 𝔉raktur");
        }

        @Test
        void rightToLeftTextCountsInItsLogicalOrder() {
            String text = "אמר: \"הרווח גדל\" — قالت الشركة ذلك.";
            Anchor anchor = only(quote("قالت الشركة").in(text));

            assertThat(cut(text, anchor)).isEqualTo("قالت الشركة");
            assertThat(anchor.prefix()).isEqualTo("אמר: \"הרווח גדל\" — ");
        }

        @Test
        void combiningMarksCountEachForThemselves() {
            String text = "Cafe\u0301 Nord closed";

            assertThat(only(quote("Nord").in(text)).start()).isEqualTo(6);
            assertThat(quote("Café").in(text))
                    .as("another spelling of the letter")
                    .isEmpty();
        }
    }

    @Nested
    class RepeatedWords {

        private static final String TEXT = "Oil leaked. They said: Oil leaked! In the end, Oil leaked.";

        @Test
        void areAmbiguousWithoutContext() {
            assertThat(quote("Oil leaked").in(TEXT)).hasSize(2);
        }

        @Test
        void areToldApartByWhatStandsBefore() {
            assertThat(starts(new Quote("Oil leaked", "said: ", null, null).in(TEXT)))
                    .containsExactly(23);
        }

        @Test
        void areToldApartByWhatStandsBehind() {
            assertThat(starts(new Quote("Oil leaked", null, "!", null).in(TEXT)))
                    .containsExactly(23);
        }

        @Test
        void needBothSidesWhenOneIsNotEnough() {
            assertThat(new Quote("Oil leaked", null, ".", null).in(TEXT)).hasSize(2);
            assertThat(starts(new Quote("Oil leaked", ", ", ".", null).in(TEXT)))
                    .containsExactly(47);
        }

        @Test
        void areToldApartByTheirStart() {
            assertThat(starts(new Quote("Oil leaked", null, null, 47).in(TEXT))).containsExactly(47);
        }

        @Test
        void areFoundWhereTheyOverlap() {
            assertThat(starts(quote("abab").in("ababab"))).containsExactly(0, 2);
            assertThat(starts(new Quote("abab", "ab", null, null).in("ababab"))).containsExactly(2);
        }
    }

    @Nested
    class GivenContext {

        @Test
        void mustHoldAlsoForWordsThatStandOnce() {
            assertThat(new Quote("fell", "never ", null, null).in("Sales fell."))
                    .isEmpty();
            assertThat(new Quote("fell", null, " by", null).in("Sales fell.")).isEmpty();
        }

        @Test
        void mayBeLongerThanWhatThereIs() {
            assertThat(new Quote("Sales", "before the text", null, null).in("Sales fell."))
                    .isEmpty();
            assertThat(new Quote("fell.", null, "after the text", null).in("Sales fell."))
                    .isEmpty();
        }

        @Test
        void startMustBeWhereTheWordsStand() {
            assertThat(new Quote("fell", null, null, 5).in("Sales fell.")).isEmpty();
            assertThat(new Quote("fell", null, null, 6).in("Sales fell.")).hasSize(1);
            assertThat(new Quote("fell", null, null, 99).in("Sales fell.")).isEmpty();
            assertThat(new Quote("fell", null, null, -1).in("Sales fell.")).isEmpty();
        }

        @Test
        void startCountsCodePointsAndNotHalvesOfPairs() {
            assertThat(new Quote("fell", null, null, 3).in("😀😀 fell")).hasSize(1);
            assertThat(new Quote("fell", null, null, 5).in("😀😀 fell")).isEmpty();
        }
    }
}
