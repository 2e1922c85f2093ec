package org.stet.imports.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://post.example/a            | https://post.example/a",
                "HTTP://post.example               | HTTP://post.example",
                "https://post.example/a b          | https://post.example/a%20b",
                "https://post.example/?a=1&amp;b=2 | https://post.example/?a=1&b=2",
                "https://post.example/straße       | https://post.example/straße",
                "`https://post.example/\"x\"`      | https://post.example/%22x%22",
            })
    void isWhatABrowserWouldOpen(String text, String address) {
        assertThat(WebAddress.of(text)).contains(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)//https://post.example",
                "java\nscript:alert(1)",
                "data:text/html,hello",
                "//post.example/a",
                "/a",
                "post.example",
                "ftp://post.example/a",
                "https://",
                "https://ann:secret@post.example/",
                "not an address",
            })
    void anythingElseIsNone(String text) {
        assertThat(WebAddress.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en,en", "EN_us,en-US", "pt-BR,pt-BR", "' de ',de", "fil,fil"})
    void languagesAreTags(String text, String tag) {
        assertThat(LanguageTag.of(text)).contains(tag);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "English", "xx", "e", "en US and more", "und-"})
    void namesOfLanguagesAreNoTags(String text) {
        assertThat(LanguageTag.of(text)).isEmpty();
    }
}
