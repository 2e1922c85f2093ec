package org.stet.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.graphql.http.Wire.Answer;

/** What the caller is told about an input that does not fit the schema: which place, and what it takes. */
@QuarkusTest
class InputsTest implements DeskTest {

    private static final String RECORD_PARTY =
            "mutation($input: RecordPartyInput!) { recordParty(input: $input) { userErrors { code } } }";

    @TestHTTPResource("/graphql")
    URI endpoint;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(endpoint);
    }

    private static void assertSpeaksPlainly(Answer answer) {
        assertThat(answer.http().body())
                .doesNotContain("Value{", "AST", "graphql.", "java", "Exception", "coerced", "Map", "null value");
    }

    private List<String> messages(Map<String, ?> variables) {
        Answer answer = wire.ask(Caller.rita(), RECORD_PARTY, variables);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getList("errors.extensions.code")).containsOnly("VALIDATION_ERROR");
        assertSpeaksPlainly(answer);
        return answer.json().getList("errors.message");
    }

    @Test
    void everyFaultInTheVariablesIsNamedAtOnce() {
        assertThat(messages(Map.of("input", Map.of("name", 3, "kind", "FIRM", "colour", "red"))))
                .containsExactlyInAnyOrder(
                        "'$input.name' must be a string.",
                        "'$input.kind' must be one of COMPANY, NEWS_OUTLET, ORGANISATION, PERSON, PUBLIC_BODY.",
                        "'$input' has no field 'colour': see the input type RecordPartyInput.");
    }

    @Test
    void whatIsRequiredIsNamed() {
        assertThat(messages(Map.of()))
                .containsExactly("'$input' is required: it must be an object of type RecordPartyInput.");
        assertThat(messages(Map.of("input", Map.of("name", "x"))))
                .singleElement()
                .asString()
                .contains("'$input.kind'");
        assertThat(messages(Map.of("input", List.of())))
                .singleElement()
                .asString()
                .contains("an object");
    }

    @Test
    void theElementOfAListIsNamedByItsPlace() {
        Map<String, Object> input = Map.of("kind", "PERSON", "name", "x", "aliases", List.of("a", 7));
        assertThat(messages(Map.of("input", input))).containsExactly("'$input.aliases.1' must be a string.");
    }

    @Test
    void aMomentInsideAnInputIsCheckedBeforeAnyFieldRuns() {
        Answer answer = wire.ask(
                Caller.rita(),
                "mutation($input: LogAttemptInput!) { logAttempt(input: $input) { userErrors { code } } }",
                Map.of("input", Map.of("at", "31 February")));
        assertThat(answer.json().getList("errors.message").toString())
                .contains(
                        "'$input.at' must be a date and time with its offset from UTC, such as 2026-03-01T09:30:00Z.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            { party { id } }                                             | The argument 'id' is required.
            { party(id: null) { id } }                                   | 'id'
            { party(id: "x", nonsense: 1) { id } }                       | no argument 'nonsense'
            { parties(first: "many") { nodes { id } } }                  | 'first' must be an integer
            { parties(first: 99999999999) { nodes { id } } }             | 'first' must be an integer
            { parties(first: 1.5) { nodes { id } } }                     | 'first' must be an integer
            { parties(filter: {kind: [FIRM]}) { nodes { id } } }        | must be one of COMPANY
            { parties(filter: {nonsense: 1}) { nodes { id } } }          | no field 'nonsense'
            { parties(filter: 3) { nodes { id } } }                      | 'filter' must be an object
            mutation { recordParty(input: {}) { userErrors { code } } }  | 'input' lacks what it requires: kind, name.
            { journal(filter: {since: "yesterday"}) { totalCount } }     | 'filter.since' must be a date and time with its offset
            { journal(filter: {since: "2026-03-01"}) { totalCount } }    | 'filter.since' must be a date and time with its offset
            { me }                                                       | 'me' is a Member: say which of its fields
            query($first: String) { parties(first: $first) { nodes { id } } } | 'String' used in position expecting type 'Int'
            """)
    void literalsAreExplainedToo(String document, String explanation) {
        Answer answer = wire.ask(Caller.rita(), document);
        assertThat(answer.code()).isEqualTo("VALIDATION_ERROR");
        assertThat(answer.message()).contains(explanation);
        assertThat(answer.status()).isEqualTo(400);
        assertSpeaksPlainly(answer);
    }
}
