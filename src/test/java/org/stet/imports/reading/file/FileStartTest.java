package org.stet.imports.reading.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.imports.reading.UnreadableFile;

class FileStartTest {

    private static String read(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        var file = TextFile.open(new ByteArrayInputStream(bytes));
        for (int next = file.read(); next >= 0; next = file.read()) {
            text.append((char) next);
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "504b03041400            | This is a zip file: unpack it first",
                "504b05060000            | This is a zip file, and an empty one",
                "1f8b0800000000          | This is a gzip file: unpack it first",
                "425a6839                | This is a bzip2 file",
                "fd377a585a0000          | This is an xz file",
                "28b52ffd00              | This is a Zstandard file",
                "377abcaf271c0004        | This is a 7z file",
                "d0cf11e0a1b1            | document of an office program",
                "255044462d312e37        | This is a PDF file",
                "50415231                | This is a Parquet file",
                "fffe7b00                | This file is in UTF-16",
                "feff007b                | This file is in UTF-16",
                "fffe00007b000000        | This file is in UTF-32",
                "7b0022006100            | This file is in UTF-16",
                "007b00220061            | This file is in UTF-16",
            })
    void aFileOfAnotherKindIsCalledByItsName(String bytes, String message) {
        assertThatThrownBy(() -> read(HexFormat.of().parseHex(bytes)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | The file is empty.",
                "'   ' | The file is empty.",
                "<!DOCTYPE html><html>… | This is a web page",
                "'  <html lang=\"en\">' | This is a web page",
                "<?xml version='1.0'?> | This is XML or HTML",
                "<script type=\"application/ld+json\">{}</script> | This is XML or HTML",
            })
    void soIsATextOfAnotherKind(String text, String message) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(message);
    }

    @Test
    void theMarkOfUtf8IsNoPartOfTheText() throws IOException {
        assertThat(read("\ufeff{}".getBytes(StandardCharsets.UTF_8))).isEqualTo("{}");
    }

    @Test
    void everyCharacterPasses() throws IOException {
        String text = "a\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff\ud800\udc00\udbff\udfff é—😀".repeat(20_000);
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "7b0a0d0a22e9222c, 3, 'Byte 6 of the file, 0xe9, is not UTF-8: save the file as UTF-8.'",
        "efbbbf7bff, 1, 'Byte 5 of the file, 0xff, is not UTF-8: save the file as UTF-8.'",
        "7b80, 1, 'Byte 2 of the file, 0x80, is not UTF-8: save the file as UTF-8.'",
        "7bc0af, 1, 'Byte 2 of the file, 0xc0, is not UTF-8: save the file as UTF-8.'",
        "7beda080, 1, 'Byte 2 of the file, 0xed, is not UTF-8: save the file as UTF-8.'",
        "7be08080, 1, 'Byte 2 of the file, 0xe0, is not UTF-8: save the file as UTF-8.'",
        "7bf4908080, 1, 'Byte 2 of the file, 0xf4, is not UTF-8: save the file as UTF-8.'",
        "7b0d7b0dff, 3, 'Byte 5 of the file, 0xff, is not UTF-8: save the file as UTF-8.'",
        "7be2, 1, The file ends in the middle of a character: it seems to be cut off.",
    })
    void theFirstByteThatIsNotUtf8IsNamed(String bytes, int line, String message) {
        assertThatThrownBy(() -> read(HexFormat.of().parseHex(bytes)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, fault -> assertThat(fault.line()).isEqualTo(line))
                .hasMessage(message);
    }
}
