package org.stet.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @Test
    void isNeverMarkup() {
        assertThat(Text.escaped("</title><script>\"R&D\"</script>'"))
                .isEqualTo("&lt;/title&gt;&lt;script&gt;&quot;R&amp;D&quot;&lt;/script&gt;&#39;");
    }

    @ParameterizedTest
    @CsvSource({
        "short enough, short enough",
        "the mill stands still today, the mill stands…",
        "'  two\n lines ', two lines",
        "Donaudampfschifffahrtsgesellschaft, Donaudampfschifffah…",
        "exactly twenty chars, exactly twenty chars"
    })
    void isCutBetweenWords(String text, String cut) {
        assertThat(Text.cut(text, 20)).isEqualTo(cut).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void keepsACharacterOfTwoHalvesWhole() {
        assertThat(Text.cut("🚢".repeat(10), 8)).isEqualTo("🚢🚢🚢…");
    }
}
