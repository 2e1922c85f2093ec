package org.stet.wording.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordVectorTest {

    @Test
    void readsLexemesWithTheirPlaces() {
        WordVector vector = WordVector.parse("'bridg':3A,17 'close':1B,2C");

        assertThat(vector.places())
                .isEqualTo(Map.of(
                        "bridg", List.of(new WordPlace(3, Weight.A), new WordPlace(17, Weight.D)),
                        "close", List.of(new WordPlace(1, Weight.B), new WordPlace(2, Weight.C))));
    }

    @Test
    void readsQuotesBackslashesAndSpacesInsideLexemes() {
        WordVector vector = WordVector.parse("'''':4 'a b':1 'c:\\\\temp\\\\':2 'o''brien':3A '\\\\''':5");

        assertThat(vector.places().keySet()).containsExactlyInAnyOrder("'", "a b", "c:\\temp\\", "o'brien", "\\'");
        assertThat(vector.placesOf("o'brien")).containsExactly(new WordPlace(3, Weight.A));
    }

    @Test
    void readsLexemesWithoutPlaces() {
        WordVector vector = WordVector.parse("'bridg' 'ж'");

        assertThat(vector.has("ж")).isTrue();
        assertThat(vector.placesOf("ж")).isEmpty();
        assertThat(vector.has("close")).isFalse();
    }

    @Test
    void readsNoWordsAtAll() {
        assertThat(WordVector.parse("").places()).isEmpty();
    }
}
