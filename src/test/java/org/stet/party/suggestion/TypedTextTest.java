package org.stet.party.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    private static String shown(String name, Marks marks) {
        return marks.parts(name).stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "ledg, The Ledger Daily, The [Ledg]er Daily",
        "daily ledg, Ledger Daily, [Ledg]er [Daily]",
        "istanbul isik, İstanbul Işık Üniversitesi, [İstanbul] [Işık] Üniversitesi",
        "UNIV, İstanbul Üniversitesi, İstanbul [Üniv]ersitesi",
        "grosse, Große Freiheit, [Große] Freiheit",
        "oneill, Sarah O’Neill, Sarah [O’Neill]",
        "us st, U.S. Steel, [U.S]. [St]eel",
        "at&t, AT&T Mobility, [AT&T] Mobility",
        "华社, 新华社, 新[华社]",
        "the ledger, Ledger Daily, [Ledger] Daily",
        "daily daily, Daily Daily News, [Daily] [Daily] News"
    })
    void marksTheBeginningsOfWords(String typed, String name, String marked) {
        assertThat(TypedText.of(typed).begins(name).map(fit -> shown(name, fit.marks())))
                .contains(marked);
    }

    @ParameterizedTest
    @CsvSource({"world b, World Health Organization", "edger, Ledger Daily", "daily daily, Ledger Daily", "the, Ledger"
    })
    void passesOverWhatLacksAWord(String typed, String name) {
        assertThat(TypedText.of(typed).begins(name)).isEmpty();
    }

    @Test
    void marksWordsWithSlipsAsAWhole() {
        Fit fit = TypedText.of("meridain helath")
                .nearlyBegins("Meridian Health GmbH")
                .orElseThrow();

        assertThat(fit.slips()).isEqualTo(2);
        assertThat(shown("Meridian Health GmbH", fit.marks())).isEqualTo("[Meridian] [Health] GmbH");
    }

    @Test
    void marksInitials() {
        String name = "World Health Organization";
        assertThat(shown(name, TypedText.of("w.h.o.").initials(name))).isEqualTo("[W]orld [H]ealth [O]rganization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%_\\", ":*&|!()<->'\"", "....", "&", "' ", "\u0301"})
    void fitsNothingWithoutAWord(String typed) {
        assertThat(TypedText.of(typed).begins("Ledger Daily")).isEmpty();
        assertThat(TypedText.of(typed).nearlyBegins("Ledger Daily")).isEmpty();
    }
}
