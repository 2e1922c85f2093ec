package org.stet.graphql.http;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Issuer;
import org.stet.graphql.http.Wire.Answer;

/** The specification "GraphQL over HTTP", and what the endpoint refuses beyond it. */
@QuarkusTest
class GraphQLOverHttpTest implements DeskTest {

    private static final String SIMPLE = "{\"query\": \"{ __typename }\"}";
    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";

    @TestHTTPResource("/graphql")
    URI endpoint;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(endpoint);
    }

    private void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.message()).isNotBlank();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isIn(GRAPHQL_RESPONSE, JSON);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Nested
    class MediaTypes {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                */*                                                         | graphql-response+json
                application/*                                               | graphql-response+json
                application/graphql-response+json                           | graphql-response+json
                application/json                                            | json
                application/json;charset=UTF-8                              | json
                application/json;q=0.5, application/graphql-response+json   | graphql-response+json
                application/graphql-response+json;q=0.5, application/json   | json
                text/html,application/xml;q=0.9,*/*;q=0.8                   | graphql-response+json
                application/graphql-response+json;q=0, application/json     | json
                """)
        void theBestAcceptedOneIsSent(String accepted, String subtype) {
            Answer answer = wire.send(wire.post(SIMPLE).header("Accept", accepted));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("application/" + subtype + "; charset=utf-8");
        }

        @ParameterizedTest
        @ValueSource(strings = {"text/html", "application/xml", "application/json; charset=iso-8859-1", "*/*;q=0"})
        void whatDoesNotExistIsNotAcceptable(String accepted) {
            assertRefused(wire.send(wire.post(SIMPLE).header("Accept", accepted)), 406, "NOT_ACCEPTABLE");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "text/plain",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=x",
                    "application/graphql",
                    "application/json; charset=utf-16"
                })
        void noFormOfAForeignPageIsRead(String contentType) {
            assertRefused(
                    wire.send(wire.request().header("Content-Type", contentType).POST(ofString(SIMPLE))),
                    415,
                    "UNSUPPORTED_MEDIA_TYPE");
        }

        @Test
        void aBodyNeedsItsType() {
            assertRefused(wire.send(wire.request().POST(ofString(SIMPLE))), 415, "UNSUPPORTED_MEDIA_TYPE");
        }

        @Test
        void aCompressedBodyIsNotGuessedAt() {
            assertRefused(
                    wire.send(wire.post(SIMPLE).header("Content-Encoding", "gzip")), 415, "UNSUPPORTED_MEDIA_TYPE");
        }
    }

    @Nested
    class Bodies {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "null",
                    "\"text\"",
                    "{",
                    "{}",
                    "{\"query\": null}",
                    "{\"query\": 3}",
                    "{\"query\": \"  \"}",
                    "{\"query\": \"{ __typename }\"} trailing",
                    "{\"query\": \"{ __typename }\", \"variables\": \"{}\"}",
                    "{\"query\": \"{ __typename }\", \"variables\": []}",
                    "{\"query\": \"{ __typename }\", \"operationName\": 3}",
                    "{\"query\": \"{ __typename }\", \"extensions\": []}",
                    "{\"query\": \"{ __typename }\", \"query\": \"{ me { id } }\"}",
                    "{\"query\": \"{\t__typename }\"}",
                    "{\"query\": \"{ __typename }\", \"variables\": {\"a\": [\"\\ud800\"]}}",
                    "{\"query\": \"{ __typename }\", \"variables\": {\"\\udc00\": 1}}"
                })
        void whatIsNoRequestIsRefused(String body) {
            assertRefused(wire.send(wire.post(body)), 400, "BAD_REQUEST");
            assertRefused(wire.send(wire.post(body).header("Accept", "application/json")), 400, "BAD_REQUEST");
        }

        @Test
        void aBatchIsRefusedByName() {
            Answer answer = wire.send(wire.post("[" + SIMPLE + "]"));
            assertRefused(answer, 400, "BAD_REQUEST");
            assertThat(answer.message()).contains("Batches").contains("aliases");
        }

        @Test
        void whatIsNotUtf8IsNotRewritten() {
            byte[] body = SIMPLE.getBytes(java.nio.charset.StandardCharsets.UTF_16);
            assertRefused(wire.send(wire.post(body)), 400, "BAD_REQUEST");
        }

        @Test
        void nestingHasAnEnd() {
            String deep = "{\"query\": \"{ __typename }\", \"variables\": {\"a\": %s%s}}"
                    .formatted("[".repeat(50_000), "]".repeat(50_000));
            assertRefused(wire.send(wire.post(deep)), 400, "BAD_REQUEST");
        }

        @Test
        void aBodyLargerThanTheSettingIsTooLarge() {
            String large = "{\"query\": \"{ __typename }\", \"variables\": {\"a\": \"" + "x".repeat(4 << 20) + "\"}}";
            assertRefused(wire.send(wire.post(large)), 413, "REQUEST_TOO_LARGE");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e999999999", "-1e-999999999", "99999999999999999999", "1.5", "1e400"})
        void aNumberNeedNotFitAnywhere(String number) {
            Answer answer = wire.send(wire.post(
                    "{\"query\": \"query($n: Int) { parties(first: $n) { totalCount } }\", \"variables\": {\"n\": "
                            + number + "}}"));
            assertThat(answer.code()).isIn("VALIDATION_ERROR", "BAD_REQUEST");
            assertThat(answer.status()).isEqualTo(400);
        }

        @Test
        void nullsAreAsGoodAsAbsent() {
            Answer answer = wire.send(
                    wire.post("{\"query\": \"{ __typename }\", \"variables\": null, \"operationName\": null}"));
            assertThat(answer.json().getString("data.__typename")).isEqualTo("Query");
        }
    }

    @Nested
    class Methods {

        @Test
        void getRunsAQuery() {
            Answer answer = wire.send(wire.get(Map.of(
                    "query", "query A { a: __typename } query B($x: Boolean!) { b: __typename @include(if: $x) }",
                    "operationName", "B",
                    "variables", "{\"x\": true}")));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().getMap("data")).isEqualTo(Map.of("b", "Query"));
        }

        @Test
        void getRunsNoMutation() {
            Answer answer = wire.send(wire.get(Map.of("query", "mutation { __typename }")));
            assertRefused(answer, 405, "METHOD_NOT_ALLOWED");
            assertThat(answer.header("Allow")).isEqualTo("POST");
        }

        @Test
        void getNeedsAQueryAndVariablesThatAreAnObject() {
            assertRefused(wire.send(wire.get(Map.of())), 400, "BAD_REQUEST");
            assertRefused(
                    wire.send(wire.get(Map.of("query", "{ __typename }", "variables", "[]"))), 400, "BAD_REQUEST");
        }

        @ParameterizedTest
        @ValueSource(strings = {"query=%7B__typename%7D&variables=%FF", "query=%7B__typename%7D&query=%7Bme%7D"})
        void aUrlIsNotRepaired(String query) {
            URI address = URI.create(endpoint + "?" + query);
            assertRefused(wire.send(wire.request().uri(address)), 400, "BAD_REQUEST");
        }

        @ParameterizedTest
        @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
        void othersAreNotAllowed(String method) {
            Answer answer = wire.send(wire.request().method(method, noBody()));
            assertRefused(answer, 405, "METHOD_NOT_ALLOWED");
            assertThat(answer.header("Allow")).isEqualTo("GET, POST");
        }
    }

    @Nested
    class Statuses {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                { me                                | PARSE_ERROR
                { nonsense }                        | VALIDATION_ERROR
                query A { a: __typename } query B { b: __typename } | VALIDATION_ERROR
                """)
        void ofADocumentThatDoesNotRunDependsOnTheMediaType(String document, String code) {
            assertRefused(wire.ask(document), 400, code);
            assertRefused(
                    wire.send(wire.post(Wire.body(document, Map.of())).header("Accept", "application/json")),
                    200,
                    code);
        }

        @Test
        void ofWhatRanIs200AlsoWithErrors() {
            Answer answer = wire.ask("{ me { id } }");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
            assertThat(answer.json().getMap("$")).containsKey("data");
        }

        @Test
        void ofASubscriptionSaysWhereItBelongs() {
            Answer answer = wire.ask("subscription { deskEvents { id } }");
            assertRefused(answer, 400, "BAD_REQUEST");
            assertThat(answer.message()).contains("graphql-transport-ws");
        }

        @Test
        void anUnknownOperationNameIsRefused() {
            Answer answer = wire.send(wire.post("{\"query\": \"query A { __typename }\", \"operationName\": \"B\"}"));
            assertRefused(answer, 400, "VALIDATION_ERROR");
        }
    }

    @Nested
    class Caching {

        @Test
        void whatAMemberReadsIsStoredNowhere() {
            assertThat(wire.ask(Caller.rita(), "{ me { id } }").header("Cache-Control"))
                    .isEqualTo("no-store");
        }

        @Test
        void whatEverybodyReadsVariesByWhoAsks() {
            Answer answer = wire.ask("{ __typename }");
            assertThat(answer.header("Cache-Control")).isNull();
            assertThat(answer.header("Vary"))
                    .contains("Authorization")
                    .contains("Cookie")
                    .contains("Accept");
        }
    }

    @Nested
    class Logins {

        @Test
        void anExpiredForgedOrGarbledTokenIsRefusedAlsoWhereNoneIsNeeded() {
            for (String token : new String[] {
                Issuer.expiredToken("rita", "reporter"), Issuer.forgedToken("rita", "reporter"), "garbled"
            }) {
                Answer answer = wire.send(wire.post(SIMPLE).header("Authorization", "Bearer " + token));
                assertRefused(answer, 401, "UNAUTHENTICATED");
                assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
            }
        }

        @Test
        void aSpoiltSessionGetsNoRedirectThatAProgramCannotFollow() {
            Answer answer = wire.send(wire.post(SIMPLE).header("Cookie", "q_session=spoilt"));
            assertRefused(answer, 401, "UNAUTHENTICATED");
            assertThat(answer.header("Location")).isNull();
        }
    }
}
