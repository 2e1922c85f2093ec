package org.stet.graphql.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalInputTest {

    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T09:30:00Z", "2026-03-01T09:30+01:00", "2026-03-01T09:30:00.123456-05:30"})
    void aMomentHasItsOffset(String text) {
        assertThat(TemporalInput.dateTime().parseValue(text, CONTEXT, Locale.ROOT))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-03-01",
                "2026-03-01T09:30:00",
                "2026-02-30T09:30:00Z",
                "+12026-03-01T00:00:00Z"
            })
    void whatIsNoMomentIsRefusedInVariablesAndInTheDocument(String text) {
        TemporalInput moment = TemporalInput.dateTime();
        assertThatExceptionOfType(CoercingParseValueException.class)
                .isThrownBy(() -> moment.parseValue(text, CONTEXT, Locale.ROOT));
        assertThatExceptionOfType(CoercingParseLiteralException.class)
                .isThrownBy(() -> moment.parseLiteral(
                        StringValue.of(text), CoercedVariables.emptyVariables(), CONTEXT, Locale.ROOT));
    }

    @Test
    void aDayIsADay() {
        assertThat(TemporalInput.date().parseValue("2026-03-01", CONTEXT, Locale.ROOT))
                .isEqualTo("2026-03-01");
        assertThatExceptionOfType(CoercingParseValueException.class)
                .isThrownBy(() -> TemporalInput.date().parseValue("2026-03-01T09:30:00Z", CONTEXT, Locale.ROOT));
        assertThatExceptionOfType(CoercingParseValueException.class)
                .isThrownBy(() -> TemporalInput.date().parseValue(20260301, CONTEXT, Locale.ROOT));
    }
}
