package org.stet.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.graphql.error.Refusal;

class UrlParametersTest {

    @Test
    void decodesPlusPercentAndMultibyteCharacters() {
        assertThat(UrlParameters.decode("query=%7B+caf%C3%A9+%7D&operationName=a%2Bb&flag&=x"))
                .isEqualTo(Map.of("query", "{ café }", "operationName", "a+b"));
    }

    @Test
    void noQueryHasNoParameters() {
        assertThat(UrlParameters.decode(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"query=%", "query=%4", "query=%zz", "query=%C3", "query=a&query=b"})
    void whatWouldHaveToBeGuessedIsRefused(String query) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> UrlParameters.decode(query));
    }
}
