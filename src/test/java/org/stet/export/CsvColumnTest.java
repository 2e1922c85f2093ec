package org.stet.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvColumnTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1"})
    void aCellThatASpreadsheetWouldRunIsMadeHarmless(String text) {
        assertThat(CsvColumn.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1=1", "a", " =1+1", "'", "ﬀ"})
    void anyOtherCellStaysAsItIs(String text) {
        assertThat(CsvColumn.cell(text)).isEqualTo(text);
    }

    @Test
    void whatIsAbsentIsEmpty() {
        assertThat(CsvColumn.cell(null)).isEmpty();
    }
}
