package org.stet.party.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeTest {

    private static double score(String name, String own, boolean same, double likeness) {
        return new Alike(UUID.randomUUID(), UUID.randomUUID(), name, name, own, same, likeness).score();
    }

    @ParameterizedTest
    @CsvSource({
        "meridian health, meridain health, false, 0.6, 0.9",
        "health meridian, meridian health, false, 1, 0.9",
        "world health organisation, world health organization, false, 0.8, 0.9",
        "open ai, openai, true, 0.5, 1"
    })
    void oneNameInTwoSpellingsIsLikelyOneParty(String name, String own, boolean same, double likeness, double score) {
        assertThat(score(name, own, same, likeness)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "maria babaho, maria babahen, false, 0.69",
        "meridian health, meridian, false, 0.6",
        "north bank, south bank, false, 0.5",
        "meridian health, meridian wealth group, false, 0.6"
    })
    void twoNamesAreNot(String name, String own, boolean same, double likeness) {
        assertThat(score(name, own, same, likeness)).isZero();
    }
}
