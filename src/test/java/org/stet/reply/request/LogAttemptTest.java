package org.stet.reply.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.anAttempt;
import static org.stet.Sentences.anOpenRequest;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.reply.AccusedCompany;

@QuarkusTest
class LogAttemptTest extends AccusedCompany {

    @Test
    void standsWithItsRequestEarliestFirst() {
        String request = anOpenRequest(company, claim);
        anAttempt(request, now.minusSeconds(60), "SENT");
        JsonPath logged = rita.succeed(
                "logAttempt",
                with(attempt(request, now.minusSeconds(120), "NO_ANSWER"), "note", "rang 20 times"),
                "attempt { id responseRequestId }");

        JsonPath read = request(request);
        assertThat(read.<String>getList("attempts.outcome")).containsExactly("NO_ANSWER", "SENT");
        assertThat(read.getString("attempts[0].note")).isEqualTo("rang 20 times");
        assertThat(read.getInt("version")).isZero();
        assertThat(logged.getString("attempt.responseRequestId")).isEqualTo(request);
        assertThat(rita.ask(
                                "query($id: ID!) { node(id: $id) { ... on Attempt { outcome } } }",
                                Map.of("id", logged.getString("attempt.id")))
                        .getString("node.outcome"))
                .isEqualTo("NO_ANSWER");
    }

    @Test
    void refusesBadInput() {
        String request = anOpenRequest(company, claim);
        assertThatEachIsRefused(
                "logAttempt",
                attempt(request, now.minusSeconds(1), "SENT"),
                Map.of(
                        Map.entry("responseRequestId", unknownId("rrq")), "UNKNOWN_ID responseRequestId",
                        Map.entry("responseRequestId", company), "WRONG_TYPE responseRequestId",
                        Map.entry("at", now.plusSeconds(60).toString()), "INVALID_TIME at",
                        Map.entry("at", yesterday.minusSeconds(60).toString()), "INVALID_TIME at",
                        Map.entry("note", "bell\u0007"), "INVALID_TEXT note",
                        Map.entry("note", "x".repeat(20_001)), "TOO_LONG note"));
    }

    @Test
    void sentAgainWithTheSameRequestIdLogsNothing() {
        String request = anOpenRequest(company, claim);
        Map<String, Object> input = with(attempt(request, now.minusSeconds(1), "SENT"), "requestId", unique("retry"));
        rita.succeed("logAttempt", input, "");
        rita.succeed("logAttempt", input, "");

        assertThat(request(request).getList("attempts")).hasSize(1);
        assertThat(rita.refused("logAttempt", with(input, "outcome", "BOUNCED")))
                .containsExactly("REQUEST_ID_REUSED requestId");
    }
}
