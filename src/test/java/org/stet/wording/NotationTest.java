package org.stet.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NotationTest {

    @Test
    void leavesPlainWordsAsTheyAre() {
        assertThat(Notation.of("did the ferry sink or not"))
                .isEqualTo(new Notation("did the ferry sink or not", List.of()));
    }

    @Test
    void holdsToPhrasesExclusionsAndChoices() {
        assertThat(Notation.of("ferry \"sank twice\" -lorries -\"a bus\" red OR \"dark blue\" OR green"))
                .isEqualTo(new Notation(
                        "ferry sank twice red dark blue green",
                        List.of("\"sank twice\"", "-lorries", "-\"a bus\"", "red or \"dark blue\" or green")));
    }

    @Test
    void takesNumbersBelowZeroAndStrayMarksForWords() {
        assertThat(Notation.of("-5 degrees - OR -- \"\" \"open"))
                .isEqualTo(new Notation("-5 degrees - OR -- open", List.of()));
    }

    @Test
    void readsNoNotationInASentence() {
        String post = "BREAKING: \"nobody\" says the -ferry OR the bus sank in the fjord";
        assertThat(Notation.of(post)).isEqualTo(new Notation(post, List.of()));
    }

    @Test
    void mayBeLeftWithoutWords() {
        assertThat(Notation.of("-ferry")).isEqualTo(new Notation("", List.of("-ferry")));
    }
}
