package org.stet.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private static String text(Object value) {
        return new Conditions()
                .and("verdict = any (:verdict)", "verdict", value)
                .plannedForValues()
                .text();
    }

    @Test
    void otherValuesAreAnotherStatement() {
        assertThat(text(new String[] {"FALSE"})).isNotEqualTo(text(new String[] {"TRUE"}));
        assertThat(text(List.of("FALSE"))).isNotEqualTo(text(List.of("FALSE", "TRUE")));
        assertThat(text(true)).isNotEqualTo(text(false));
    }

    @Test
    void theSameValuesAreTheSameStatement() {
        assertThat(text(new String[] {"FALSE", "TRUE"})).isEqualTo(text(new String[] {"FALSE", "TRUE"}));
        assertThat(text(Instant.EPOCH)).isEqualTo(text(Instant.ofEpochSecond(0)));
    }

    @Test
    void theValuesOfAnotherConditionMakeAnotherStatement() {
        Conditions after = new Conditions().and("true", "from", Instant.EPOCH).plannedForValues();
        Conditions before = new Conditions().and("true", "until", Instant.EPOCH).plannedForValues();
        assertThat(after.text()).isNotEqualTo(before.text());
    }

    @Test
    void withoutValuesThereIsOneStatement() {
        assertThat(new Conditions().and("verdict is null").plannedForValues().text())
                .isEqualTo(new Conditions().and("verdict is null").text());
    }

    @Test
    void anotherPageOfTheSameListIsTheSameStatement() {
        assertThat(page(1)).isEqualTo(page(2)).contains("/*");
    }

    private static String page(int place) {
        Instant key = Instant.ofEpochSecond(place);
        return new Conditions()
                .and("language = :language", "language", "sw")
                .plannedForValues()
                .andAfter(
                        "(at, id) < " + Conditions.MOMENT_AND_ID,
                        key,
                        new Cursor("list", key.toString(), new UUID(0, place)))
                .text();
    }

    @Test
    void theMarkStaysOneWhenConditionsAreNumbered() {
        Conditions marked =
                new Conditions().and("language = :language", "language", "sw").plannedForValues();
        assertThat(marked.numbered(3).text())
                .isEqualTo(marked.text().replace(":language", ":language_3"))
                .contains(":language_3");
    }
}
