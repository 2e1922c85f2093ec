package org.stet.page.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/desk/queue, /desk/queue",
        "/desk/queue?state=a%20b&x=1#row, /desk/queue?state=a%20b&x=1#row",
        "/claims/pub_1, /claims/pub_1",
        "/desk/søk, /desk/s%C3%B8k"
    })
    void isThePathThatWasAskedFor(String wanted, String path) {
        assertThat(ReturnPath.of(wanted)).isEqualTo(path);
    }

    @Test
    void isTheDeskWhenNothingWasAskedFor() {
        assertThat(ReturnPath.of(null)).isEqualTo("/desk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "desk",
                "//elsewhere.example",
                "///elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "/desk\r\nSet-Cookie: a=b",
                "/desk\0",
                "https://elsewhere.example/",
                "https:/desk",
                "javascript:alert(1)",
                " /desk",
                "/desk queue",
                "/%zz"
            })
    void isTheDeskWhenAnythingButAPathOfThisSiteWas(String wanted) {
        assertThat(ReturnPath.of(wanted)).isEqualTo("/desk");
    }
}
