package org.stet.export.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "  =1+1", "\u00a0=1+1", "\ufeff=1+1", "＝1+1", "\ttext", "\rtext"
            })
    void whatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertThat(CsvCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "harbour; =1+1, harbour;' =1+1",
                "a\\n=1+1, a\\n'=1+1",
                "a\\r\\n-1, a\\r\\n'-1",
                "a\\t@b, a\\t'@b",
                "\\n=1, '\\n'=1",
                "=1;+2, '=1;'+2"
            })
    void soDoesWhatBeginsACellForASpreadsheetWithOtherSeparators(String text, String cell) {
        assertThat(CsvCell.of(unfolded(text))).isEqualTo(unfolded(cell));
    }

    private static String unfolded(String text) {
        return text.translateEscapes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1=1", "a", "'", "'tis", "ﬀ", "a = b", "a, -1", "well-known", "a; b", "a\nb"})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(CsvCell.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'=1+1", "''=1", "' =1", "a;'=1", "=1", "plain", "'", "'\tx"})
    void whatWasDoneCanBeUndone(String text) {
        assertThat(CsvCell.of(text).replaceAll("(^|(?<=[;\t\r\n]))'(?='*[ \\p{Zs}]*[=+\\-@\t\r\n])", ""))
                .isEqualTo(text);
    }

    @Test
    void aNumberBelowZeroIsANumber() {
        assertThat(CsvCell.of(-1)).isEqualTo("-1");
    }

    @Test
    void whatIsAbsentIsEmpty() {
        assertThat(CsvCell.of(null)).isEmpty();
        assertThat(CsvCell.joined(Stream.of("a", null, "b", "a"))).isEqualTo("a; b");
    }
}
