package org.stet.wording.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnknownWordTest {

    private static AskedWord word(String lexeme, int documents) {
        return new AskedWord(1, lexeme, List.of(new Stem(lexeme, documents)));
    }

    @Test
    void isOneThatNoDocumentHas() {
        assertThat(UnknownWord.among(List.of(word("vaccine", 3), word("vacinne", 0), word("b52x7", 0), word("xyz", 0))))
                .containsExactly(new UnknownWord("vacinne"));
    }

    @Test
    void meansTheSameWordInItsRightSpelling() {
        List<SimilarTerm> similar = List.of(
                new SimilarTerm("vacinne", "vaccine", 12, 0.5), new SimilarTerm("vacinne", "vacation", 40, 0.3));

        assertThat(new UnknownWord("vacinne").meanings(similar, Map.of())).containsExactly(new Stem("vaccine", 12));
    }

    @Test
    void isTakenApartWhereBothPartsAreKnown() {
        UnknownWord compound = new UnknownWord("gesundheitsminist");

        assertThat(compound.parts()).contains("gesundheit", "minist");
        assertThat(compound.meanings(List.of(), Map.of("gesundheit", 9, "minist", 4, "gesund", 7)))
                .containsExactly(new Stem("gesundheit", 9), new Stem("minist", 4));
    }

    @Test
    void isNotTakenApartWhereOnePartIsUnknown() {
        assertThat(new UnknownWord("gesundheitsminist").meanings(List.of(), Map.of("gesundheit", 9)))
                .isEmpty();
    }

    @Test
    void meansTheCompoundsThatItIsPartOf() {
        List<SimilarTerm> similar = List.of(new SimilarTerm("zulass", "impfstoffzulass", 2, 0.35));

        assertThat(new UnknownWord("zulass").meanings(similar, Map.of()))
                .containsExactly(new Stem("impfstoffzulass", 2));
    }
}
