package org.stet.wording.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.stet.DeskTest;

@QuarkusTest
class WordVectorTest implements DeskTest {

    @Inject
    Session session;

    /** @param vector as PostgreSQL writes it for people */
    private WordVector read(String vector) {
        Object[] row = session.createNativeQuery("SELECT tsvectorsend(cast(:vector AS tsvector)), 1", Object[].class)
                .setParameter("vector", vector)
                .getSingleResult();
        return WordVector.read((byte[]) row[0]);
    }

    @Test
    @Transactional
    void readsLexemesWithTheirParts() {
        assertThat(read("'bridg':3A,16383 'close':1B,2C").parts())
                .isEqualTo(Map.of("bridg", List.of(Weight.A, Weight.D), "close", List.of(Weight.B, Weight.C)));
    }

    @Test
    @Transactional
    void readsQuotesBackslashesAndSpacesInsideLexemes() {
        WordVector vector = read("'''':4 'a b':1 'c:\\\\temp\\\\':2 'o''brien':3A '\\\\''':5");

        assertThat(vector.parts().keySet()).containsExactlyInAnyOrder("'", "a b", "c:\\temp\\", "o'brien", "\\'");
        assertThat(vector.partsOf("o'brien")).containsExactly(Weight.A);
    }

    @Test
    @Transactional
    void readsLexemesWithoutPlaces() {
        WordVector vector = read("'bridg' 'ж'");

        assertThat(vector.has("ж")).isTrue();
        assertThat(vector.partsOf("ж")).isEmpty();
        assertThat(vector.has("close")).isFalse();
    }

    @Test
    @Transactional
    void readsNoWordsAtAll() {
        assertThat(read("").parts()).isEmpty();
    }
}
