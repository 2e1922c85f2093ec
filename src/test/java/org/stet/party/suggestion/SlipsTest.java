package org.stet.party.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "openai, openai, 0",
        "opanai, openai, 1",
        "oepnai, openai, 1",
        "opnai, openai, 1",
        "openaai, openai, 1",
        "assocated, associated, 1",
        "asociatde, associated, 2",
        "interantio, international, 1",
        "nkie, nike, 1"
    })
    void areCountedLetterByLetter(String typed, String word, int slips) {
        assertThat(Slips.between(typed, word)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({
        "bcb, bbc",
        "opunei, openai",
        "reuters, routines",
        "meta, beta1",
        "asoicaetd, associated",
        "maria, marco"
    })
    void areTooManyWhenAnotherWordIsMeant(String typed, String word) {
        assertThat(Slips.between(typed, word)).isEqualTo(Slips.TOO_MANY);
    }

    @Test
    void ofEndlessWordsAreNotCounted() {
        assertThat(Slips.between("ab".repeat(250), "ab".repeat(249) + "b")).isEqualTo(Slips.TOO_MANY);
    }
}
