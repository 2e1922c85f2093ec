package org.stet.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @Test
    void isNullWhenNothingIsAskedFor() {
        assertThat(SearchText.of("filter.text", null)).isNull();
        assertThat(SearchText.of("filter.text", " \n")).isNull();
        assertThat(SearchText.of("filter.text", " oil leak ")).isEqualTo("oil leak");
    }

    @Test
    void countsCodePoints() {
        assertThat(SearchText.of("filter.text", "🛢".repeat(500))).hasSize(1_000);
        assertThatThrownBy(() -> SearchText.of("filter.text", "🛢".repeat(501)))
                .isInstanceOf(RequestError.class)
                .hasMessageContaining("filter.text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul \u0000", "bell \u0007", "half \ud83d pair"})
    void holdsNoCharacterThatIsNone(String text) {
        assertThatThrownBy(() -> SearchText.of("filter.text", text)).isInstanceOf(RequestError.class);
    }

    @Test
    void noConditionAsksForTheCharacterNul() {
        for (Object value : List.of("a\u0000", List.of("a", "b\u0000"), new String[] {"a\u0000"})) {
            assertThatThrownBy(() -> new Conditions().and("name = :name", "name", value))
                    .isInstanceOf(RequestError.class);
        }
        assertThat(new Conditions().and("name = :name", "name", "a").parameters())
                .containsEntry("name", "a");
    }
}
