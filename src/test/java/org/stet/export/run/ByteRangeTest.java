package org.stet.export.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, bytes 0-0/100, 1",
        "bytes=10-, bytes 10-99/100, 90",
        "bytes=90-200, bytes 90-99/100, 10",
        "bytes=-30, bytes 70-99/100, 30",
        "bytes=-300, bytes 0-99/100, 100"
    })
    void isAPartOfTheFile(String header, String told, long length) {
        ByteRange range = ByteRange.read(header, 100).orElseThrow();
        assertThat(range.isInFile()).isTrue();
        assertThat(range.of(100)).isEqualTo(told);
        assertThat(range.length()).isEqualTo(length);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "bytes=-", "bytes=0-1,5-6", "lines=0-1", "bytes=5-1", "bytes=99999999999999999999-"})
    void isTheWholeFileWhenItIsNoRange(String header) {
        assertThat(ByteRange.read(header, 100)).isEmpty();
    }

    @Test
    void isNothingBehindTheEnd() {
        ByteRange range = ByteRange.read("bytes=100-", 100).orElseThrow();
        assertThat(range.isInFile()).isFalse();
        assertThat(range.of(100)).isEqualTo("bytes */100");
        assertThat(ByteRange.read("bytes=-0", 100).orElseThrow().isInFile()).isFalse();
        assertThat(ByteRange.read("bytes=-5", 0).orElseThrow().isInFile()).isFalse();
    }
}
