package org.stet.graphql.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate, gzip", "GZIP;q=0.5", "br , gzip ; q=1"})
    void gzipIsTaken(String encodings) {
        assertThat(Accepted.gzip(encodings)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip; q=0.000", "x-gzip"})
    void gzipIsNotTaken(String encodings) {
        assertThat(Accepted.gzip(encodings)).isFalse();
    }

    @Test
    void nothingSaidIsNoGzip() {
        assertThat(Accepted.gzip(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "*", "W/\"a\"", "\"b\", \"a\"", "\"b\",W/\"a\""})
    void theClientHasIt(String known) {
        assertThat(Accepted.tag(known, "\"a\"")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\"b\"", "\"a-gzip\"", "w/\"a\""})
    void theClientDoesNotHaveIt(String known) {
        assertThat(Accepted.tag(known, "\"a\"")).isFalse();
    }
}
