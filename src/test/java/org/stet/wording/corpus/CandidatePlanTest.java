package org.stet.wording.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidatePlanTest {

    private static final CorpusSize MILLION = new CorpusSize(1_000_000, 12, 8);

    private static CandidatePlan plan(CorpusSize size, AskedWord... words) {
        return CandidatePlan.of(new AskedText("", null, Arrays.asList(words), size));
    }

    private static AskedWord word(String lexeme, int documents) {
        return new AskedWord(1, lexeme, List.of(new Stem(lexeme, documents)));
    }

    @Test
    void looksForRareWordsOneByOne() {
        CandidatePlan plan = plan(MILLION, word("bridge", 900), word("collapsed", 40));

        assertThat(plan.queries()).containsExactly("('collapsed')", "('bridge')");
        assertThat(plan.complete()).isTrue();
    }

    @Test
    void looksForFrequentWordsTogether() {
        CandidatePlan plan = plan(MILLION, word("say", 30_000), word("new", 20_000), word("mine", 10));

        assertThat(plan.queries()).containsExactly("('mine')", "('new') & ('say')");
        assertThat(plan.complete()).isFalse();
    }

    @Test
    void looksForThreeWordsWhereTwoAreInTooManyDocuments() {
        CandidatePlan plan = plan(MILLION, word("a", 90_000), word("b", 90_000), word("c", 90_000));

        assertThat(plan.queries()).containsExactly("('a') & ('b') & ('c')");
    }

    @Test
    void looksForAllWordsTogetherWhereEachIsNearlyEverywhere() {
        CandidatePlan plan = plan(MILLION, word("a", 900_000), word("b", 900_000), word("c", 900_000));

        assertThat(plan.queries()).containsExactly("('a') & ('b') & ('c')");
    }

    @Test
    void looksForFewOfTheWordsThatNobodyCountedYet() {
        AskedWord[] uncounted = IntStream.range(0, 200)
                .mapToObj(number -> word("w" + number, 0))
                .toArray(AskedWord[]::new);

        assertThat(plan(CorpusSize.EMPTY, uncounted).branches()).hasSize(8);
    }

    @Test
    void expectsNoMoreRowsThanItsBudgetHoweverManyWordsAreAsked() {
        AskedWord[] words = IntStream.range(0, 200)
                .mapToObj(number -> word("w" + number, 1_000 + number))
                .toArray(AskedWord[]::new);

        assertThat(plan(MILLION, words).branches()).hasSizeBetween(5, 24);
    }

    @Test
    void leavesOutStopWordsAndRepetitions() {
        CandidatePlan plan =
                plan(MILLION, new AskedWord(1, "the", List.of()), word("bridge", 900), word("bridge", 900));

        assertThat(plan.queries()).containsExactly("('bridge')");
    }

    @Test
    void quotesWhateverAWordIsMadeOf() {
        CandidatePlan plan = plan(MILLION, word("o'brien", 2), word("c:\\", 3));

        assertThat(plan.queries()).containsExactly("('o''brien')", "('c:\\\\')");
    }
}
