package org.stet.wording.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextReadingTest {

    /** "The bridges of Sud" as an English and a German dictionary, and one that knows nothing, take it apart. */
    private static TextReading reading() {
        TextReading reading = new TextReading();
        reading.add("en", "bridg", "2", 7);
        reading.add("en", "sud", "4", 0);
        reading.add("de", "the", "1", 90);
        reading.add("de", "bridges", "2", 1);
        reading.add("de", "of", "3", 80);
        reading.add("de", "sud", "4", 0);
        reading.add("", "the", "1", 90);
        reading.add("", "bridges", "2", 1);
        reading.add("", "of", "3", 80);
        reading.add("", "sud", "4", 0);
        return reading;
    }

    @Test
    void isInTheLanguageWhoseStopWordsItHas() {
        assertThat(reading().language(null)).isEqualTo("en");
        assertThat(reading().language("de")).isEqualTo("de");
    }

    @Test
    void knowsNoLanguageWithoutStopWords() {
        TextReading reading = new TextReading();
        reading.add("en", "bridg", "1", 7);
        reading.add("", "bridge", "1", 7);

        assertThat(reading.language(null)).isNull();
    }

    @Test
    void leavesNothingOfAStopWord() {
        assertThat(reading().words("en"))
                .extracting(AskedWord::surface, AskedWord::isStopWord)
                .containsExactly(tuple("the", true), tuple("bridges", false), tuple("of", true), tuple("sud", false));
    }

    @Test
    void hasTheFormsThatDocumentsHoldOrItsOwn() {
        List<AskedWord> words = reading().words("en");

        assertThat(words.get(1).stems()).containsExactly(new Stem("bridg", 7), new Stem("bridges", 1));
        assertThat(words.get(3).stems()).containsExactly(new Stem("sud", 0));
    }

    /** A claim that was recorded a moment ago, in another language than the text seems to be in. */
    @Test
    void looksForUncountedWordsInEveryForm() {
        TextReading reading = new TextReading();
        reading.add("en", "quay", "1", 0);
        reading.add("de", "quays", "1", 0);
        reading.add("de", "of", "2", 80);
        reading.add("", "quays", "1", 0);
        reading.add("", "of", "2", 80);

        assertThat(reading.language(null)).isEqualTo("en");
        assertThat(reading.words("de").get(0).stems()).containsExactly(new Stem("quays", 0), new Stem("quay", 0));
        assertThat(reading.words("en").get(0).stems()).containsExactly(new Stem("quay", 0), new Stem("quays", 0));
    }

    @Test
    void ofStopWordsAloneMeansNothing() {
        TextReading reading = new TextReading();
        reading.add("en", null, null, 0);
        reading.add("", "the", "1", 90);

        assertThat(reading.words(reading.language(null))).allMatch(AskedWord::isStopWord);
    }

    @Test
    void isCutAfterAsManyCharactersAsCount() {
        assertThat(TextLimits.cut("a\u0000b\uD83D ").strip()).isEqualTo("a b");
        assertThat(TextLimits.cut("水".repeat(100_000))).hasSize(2_000);
    }
}
