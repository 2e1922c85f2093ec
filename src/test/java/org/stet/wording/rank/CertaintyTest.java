package org.stet.wording.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.wording.rank.Texts.asked;

import java.util.List;
import org.junit.jupiter.api.Test;

class CertaintyTest {

    private static final String LONG = "The koalas of Queensland are said to be extinct by now";

    private static boolean isCertain(String text, double score, Difference... differences) {
        return Certainty.isCertain(asked(text), score, List.of(differences));
    }

    private static Difference difference(Difference.Kind kind) {
        return new Difference(kind, List.of("one"), List.of());
    }

    @Test
    void needsAHighScore() {
        assertThat(isCertain(LONG, 0.99)).isTrue();
        assertThat(isCertain(LONG, 0.9)).isFalse();
    }

    @Test
    void needsEightWords() {
        assertThat(isCertain("The koalas of Queensland are extinct now", 0.99)).isFalse();
    }

    @Test
    void needsMoreThanNames() {
        assertThat(isCertain("Donald Trump and Hillary Clinton was in Washington and Barack Obama", 0.99))
                .isFalse();
    }

    @Test
    void endsWithAnotherNumberOrADenial() {
        assertThat(isCertain(LONG, 0.99, difference(Difference.Kind.NUMBER))).isFalse();
        assertThat(isCertain(LONG, 0.99, difference(Difference.Kind.NEGATION))).isFalse();
        assertThat(isCertain(LONG, 0.99, difference(Difference.Kind.PARTY))).isTrue();
    }
}
