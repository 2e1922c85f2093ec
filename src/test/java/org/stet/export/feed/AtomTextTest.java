package org.stet.export.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AtomTextTest {

    @Test
    void whatNoXmlMayHoldIsReplaced() {
        assertThat(AtomText.legal("a\u0000b\u001bc\ud800d\uffffe")).isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde");
        assertThat(AtomText.legal("tab\tline\n„Fähre“ 🚛 <&>")).isEqualTo("tab\tline\n„Fähre“ 🚛 <&>");
    }

    @Test
    void aShortTitleStaysAndIsOneLine() {
        assertThat(AtomText.title(" The quay\n  was repaired. ")).isEqualTo("The quay was repaired.");
    }

    @Test
    void aLongTitleEndsWithAWord() {
        assertThat(AtomText.title("twenty words and more ".repeat(20)))
                .isEqualTo("twenty words and more ".repeat(5) + "twenty…");
        assertThat(AtomText.title("🚛".repeat(200))).isEqualTo("🚛".repeat(120) + "…");
    }
}
