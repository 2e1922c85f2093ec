package org.stet.attribution.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceNameTest {

    @Test
    void doesNotPrint() {
        assertThat(SourceName.of("Ann Quill")).hasToString("(withheld)");
        assertThat(new RevealedSource("hop_1", "Ann Quill").toString()).doesNotContain("Quill");
        assertThat(SourceName.of(null)).isNull();
    }

    @Test
    void isFoundInATextWhateverItsCaseAccentsAndSpacing() {
        SourceName name = SourceName.of("Ánn  Quill");
        assertThat(name.occursIn("as ann QUILL, an engineer, said")).isTrue();
        assertThat(name.occursIn("as Ann, an engineer, said")).isFalse();
        assertThat(name.occursIn(null)).isFalse();
    }
}
