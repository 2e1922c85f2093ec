package org.stet.reply.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aRequest;
import static org.stet.Sentences.aRequestTo;
import static org.stet.Sentences.anAttempt;
import static org.stet.Sentences.anOpenRequest;
import static org.stet.Sentences.anOverdueRequest;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.reply.AccusedCompany;

@QuarkusTest
class ReviseResponseRequestTest extends AccusedCompany {

    private Map<String, Object> revision(String request, int expectedVersion) {
        Map<String, Object> input = aRequestTo(company, yesterday, tomorrow, claim);
        input.keySet().removeAll(List.of("companyId", "claimIds"));
        input.put("responseRequestId", request);
        input.put("expectedVersion", expectedVersion);
        input.put("reason", "They asked for more time.");
        return input;
    }

    @Test
    void movesTheDeadlineWithAReasonThatTheHistoryKeeps() {
        String request = anOverdueRequest(company, claim);
        assertThat(request(request).getString("state")).isEqualTo("OVERDUE");

        Map<String, Object> later = with(revision(request, 0), "sentAt", "2026-11-01T10:00:00Z");
        later.put("deadline", now.plus(Duration.ofDays(3)).toString());
        chen.succeed("reviseResponseRequest", later, "");
        JsonPath history = rita.ask("""
                        query($id: ID!) { claim(id: $id) { history {
                          nodes { action changes { field after } } } } }
                        """, Map.of("id", claim));

        assertThat(request(request).getString("state")).isEqualTo("OPEN");
        assertThat(request(request).getInt("version")).isEqualTo(1);
        assertThat(request(request).<String>getList("history.nodes.action")).containsExactly("revised", "sent");
        assertThat(history.getString("claim.history.nodes[0].action")).isEqualTo("revised");
        assertThat(history.<String>getList("claim.history.nodes[0].changes.after"))
                .contains("They asked for more time.");
    }

    @Test
    void refusesBadWordsAndTimes() {
        String request = anOpenRequest(company, claim);
        assertThatEachIsRefused(
                "reviseResponseRequest",
                revision(request, 0),
                Map.of(
                        Map.entry("responseRequestId", unknownId("rrq")), "UNKNOWN_ID responseRequestId",
                        Map.entry("responseRequestId", claim), "WRONG_TYPE responseRequestId",
                        Map.entry("expectedVersion", 4), "STALE_VERSION expectedVersion",
                        Map.entry("reason", " "), "REQUIRED reason",
                        Map.entry("reason", "x".repeat(501)), "TOO_LONG reason",
                        Map.entry("sentAt", now.plusSeconds(60).toString()), "INVALID_TIME sentAt",
                        Map.entry("deadline", yesterday.toString()), "INVALID_TIME deadline",
                        Map.entry("zone", "Nowhere"), "INVALID_VALUE zone"));
    }

    @Test
    void refusesASendingAfterAnAttemptThatIsLogged() {
        String request = anOpenRequest(company, claim);
        anAttempt(request, yesterday.plusSeconds(60), "SENT");

        assertThat(rita.refused(
                        "reviseResponseRequest",
                        with(
                                revision(request, 0),
                                "sentAt",
                                yesterday.plusSeconds(120).toString())))
                .containsExactly("INVALID_TIME sentAt");
    }

    @Test
    void refusesWhatChangesNothing() {
        Instant sentAt = Instant.parse("2026-11-01T10:00:00Z");
        Instant deadline = Instant.parse("2026-11-02T10:00:00Z");
        String request = aRequest(aRequestTo(company, sentAt, deadline, claim));
        Map<String, Object> same = with(revision(request, 0), "sentAt", sentAt.toString());

        assertThat(rita.refused("reviseResponseRequest", with(same, "deadline", deadline.toString())))
                .containsExactly("NOTHING_TO_CHANGE");
    }
}
