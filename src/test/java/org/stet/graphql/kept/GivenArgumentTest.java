package org.stet.graphql.kept;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.CoercedVariables;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenArgumentTest {

    private static boolean isGiven(String field, Map<String, Object> variables) {
        OperationDefinition operation = Parser.parse("{ " + field + " }")
                .getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow();
        Field asked = (Field) operation.getSelectionSet().getSelections().get(0);
        return GivenArgument.is(asked, "filter.text", CoercedVariables.of(variables));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list(filter: {text: \"a\"})", "list(filter: {tag: \"b\", text: \"\"})"})
    void standsInTheDocument(String field) {
        assertThat(isGiven(field, Map.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "list(text: \"a\")",
                "list(filter: null)",
                "list(filter: {tag: \"a\"})",
                "list(filter: {text: null})",
                "list(filter: $filter)",
                "list(filter: {text: $text})"
            })
    void isNotGiven(String field) {
        assertThat(isGiven(field, Map.of())).isFalse();
    }

    @Test
    void comesByAVariable() {
        assertThat(isGiven("list(filter: {text: $text})", Map.of("text", "a"))).isTrue();
        assertThat(isGiven("list(filter: $filter)", Map.of("filter", Map.of("text", "a"))))
                .isTrue();
        assertThat(isGiven("list(filter: $filter)", Map.of("filter", Map.of("tag", "a"))))
                .isFalse();
    }
}
