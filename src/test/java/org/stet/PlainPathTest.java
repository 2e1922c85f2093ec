package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tests read of an answer is what RestAssured reads. */
class PlainPathTest {

    private static final String ANSWER = """
            {"data": {"none": null, "empty": [], "whole": 3, "great": 5000000000, "half": 0.5, "yes": true, "text": "é\\n",
              "list": [{"a": 1, "in": {"b": "x"}, "of": [{"c": 1}, {"c": 2}]}, null, {"a": null, "in": {}, "of": []}]}}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "empty",
                "empty.a",
                "whole",
                "great",
                "half",
                "yes",
                "text",
                "list",
                "list.a",
                "list.in",
                "list[0].in.b",
                "list.of.c",
                "list[0].of.c",
                "list[0].of[1].c",
                "list[1]",
                "list[9]",
                "list[2].a",
                "none.a",
                "missing",
                "missing.a",
                "list[0].missing",
                "list.size()",
                "list[0].of.find { it.c == 2 }.c"
            })
    void isReadAlike(String path) {
        Object read = new PlainPath(ANSWER).get("data." + path);
        Object readBelow = new PlainPath(ANSWER).setRootPath("data").get(path);
        Object expected = JsonPath.from(ANSWER).get("data." + path);

        assertThat(read).isEqualTo(expected);
        assertThat(readBelow).isEqualTo(expected);
    }
}
