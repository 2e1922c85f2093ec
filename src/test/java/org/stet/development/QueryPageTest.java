package org.stet.development;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryPageTest {

    @Test
    void isBelowQOnThisSite() {
        assertThat(QueryPage.isOurs("http://localhost:8080/q/graphql-ui/", "localhost:8080"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/",
                "http://localhost:8080/desk?/q/",
                "http://localhost:9090/q/graphql-ui/",
                "https://elsewhere.example/q/graphql-ui/",
                "http://localhost:8080@elsewhere.example/q/",
                "mailto:rita@stet.example",
                "no address"
            })
    void isNoOther(String page) {
        assertThat(QueryPage.isOurs(page, "localhost:8080")).isFalse();
    }
}
