package org.stet.reply.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.aRequest;
import static org.stet.Sentences.aRequestTo;
import static org.stet.Sentences.aResponse;
import static org.stet.Sentences.aResponseOf;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.anAttempt;
import static org.stet.Sentences.anOpenRequest;
import static org.stet.Sentences.anOverdueRequest;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class ResponseRequestApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final Instant yesterday = now.minus(Duration.ofDays(1));
    private final Instant tomorrow = now.plus(Duration.ofDays(1));
    private String company;
    private String claim;

    @BeforeEach
    void someoneIsAccused() {
        company = aParty("COMPANY", unique("Norda Ferries"));
        claim = aClaim(anAccusationOf(company));
    }

    private static Map<String, Object> with(Map<String, ?> input, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(input);
        changed.put(field, value);
        return changed;
    }

    private static JsonPath request(String id) {
        return rita.ask("""
                        query($id: ID!) { node(id: $id) { ... on ResponseRequest { version state answered channel sentAt
                          deadline zone message withdrawnAt withdrawnWhy company { id }
                          allegations { number answered claim { id } } attempts { id outcome channel at note } } } }
                        """, Map.of("id", id)).setRootPath("data.node");
    }

    private static void assertThatEachIsRefused(
            String mutation, Map<String, ?> good, Map<Map.Entry<String, Object>, String> faults) {
        faults.forEach((fault, error) -> assertThat(
                        rita.refused(mutation, with(good, fault.getKey(), fault.getValue())))
                .as(fault.getKey())
                .containsExactly(error));
    }

    @Nested
    class RequestResponse {

        @Test
        void comesBackAsItWasSent() {
            String second = aClaim(anAccusationOf(company));
            Map<String, Object> input =
                    with(aRequestTo(company, yesterday, tomorrow, second, claim), "message", "Is it true?\nWhy?");
            String id = aRequest(input);

            JsonPath read = request(id);
            assertThat(read.getString("company.id")).isEqualTo(company);
            assertThat(read.<Integer>getList("allegations.number")).containsExactly(1, 2);
            assertThat(read.<String>getList("allegations.claim.id")).containsExactly(second, claim);
            assertThat(read.getString("message")).isEqualTo("Is it true?\nWhy?");
            assertThat(read.getString("zone")).isEqualTo("Europe/Copenhagen");
            assertThat(read.getString("channel")).isEqualTo("EMAIL");
            assertThat(read.getBoolean("answered")).isFalse();
            assertThat(Instant.parse(read.getString("deadline"))).isEqualTo(tomorrow);
        }

        @Test
        void isNoContentOfTheClaimButStandsInItsHistory() {
            anOpenRequest(company, claim);
            JsonPath read = rita.ask("""
                            query($id: ID!) { claim(id: $id) { version contentVersion responseRequests { state }
                              history { nodes { action subjectType } } } }
                            """, Map.of("id", claim)).setRootPath("data.claim");

            assertThat(read.getInt("contentVersion")).isEqualTo(1);
            assertThat(read.getList("responseRequests")).hasSize(1);
            assertThat(read.<String>getList("history.nodes.subjectType")).containsExactly("ResponseRequest", "Claim");
        }

        @Test
        void asksAnyPartyWhomTheClaimConcerns() {
            Map<String, Object> input = anAccusationOf(company);
            String witness = aParty("PERSON", unique("Ann Holm"));
            input.put("parties", List.of(Map.of("partyId", witness, "role", "MENTIONED")));

            assertThat(request(anOpenRequest(witness, aClaim(input))).getString("company.id"))
                    .isEqualTo(witness);
        }

        @Test
        void refusesAPartyWhomTheClaimDoesNotConcern() {
            String stranger = aParty("COMPANY", unique("Stranger"));
            assertThat(rita.refused("requestResponse", aRequestTo(stranger, yesterday, tomorrow, claim)))
                    .containsExactly("INVALID_VALUE claimIds.0");
        }

        @Test
        void refusesClaimsThatAreNone() {
            String discarded = aClaim(anAccusationOf(company));
            rita.succeed("discardClaim", Map.of("claimId", discarded, "expectedVersion", 0, "reason", "a test"), "");
            Map<String, Object> input =
                    aRequestTo(company, yesterday, tomorrow, claim, unknownId("clm"), company, discarded, claim);

            assertThat(rita.refused("requestResponse", input))
                    .containsExactly(
                            "UNKNOWN_ID claimIds.1",
                            "WRONG_TYPE claimIds.2",
                            "ILLEGAL_TRANSITION claimIds.3",
                            "INVALID_VALUE claimIds.4");
            assertThat(rita.refused("requestResponse", aRequestTo(company, yesterday, tomorrow)))
                    .containsExactly("REQUIRED claimIds");
            String[] many = Stream.generate(() -> claim).limit(21).toArray(String[]::new);
            assertThat(rita.refused("requestResponse", aRequestTo(company, yesterday, tomorrow, many)))
                    .containsExactly("TOO_LONG claimIds");
        }

        @Test
        void refusesBadWordsAndTimes() {
            assertThatEachIsRefused(
                    "requestResponse",
                    aRequestTo(company, yesterday, tomorrow, claim),
                    Map.ofEntries(
                            Map.entry(Map.entry("companyId", unknownId("pty")), "UNKNOWN_ID companyId"),
                            Map.entry(Map.entry("companyId", claim), "WRONG_TYPE companyId"),
                            Map.entry(Map.entry("sentAt", now.plusSeconds(60).toString()), "INVALID_TIME sentAt"),
                            Map.entry(Map.entry("deadline", yesterday.toString()), "INVALID_TIME deadline"),
                            Map.entry(
                                    Map.entry(
                                            "deadline",
                                            yesterday.minusSeconds(1).toString()),
                                    "INVALID_TIME deadline"),
                            Map.entry(Map.entry("zone", "Mars/Olympus"), "INVALID_VALUE zone"),
                            Map.entry(Map.entry("zone", "+01:00"), "INVALID_VALUE zone"),
                            Map.entry(Map.entry("zone", ""), "REQUIRED zone"),
                            Map.entry(Map.entry("message", "bell\u0007"), "INVALID_TEXT message"),
                            Map.entry(Map.entry("message", "x".repeat(1_000_000)), "TOO_LONG message")));
        }

        @Test
        void sentAgainWithTheSameRequestIdRecordsNothing() {
            Map<String, Object> input =
                    with(aRequestTo(company, yesterday, tomorrow, claim), "requestId", unique("retry"));

            assertThat(aRequest(input)).isEqualTo(aRequest(input));
            assertThat(rita.refused("requestResponse", with(input, "message", "Other")))
                    .containsExactly("REQUEST_ID_REUSED requestId");
        }
    }

    @Nested
    class ReviseResponseRequest {

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

    @Nested
    class WithdrawResponseRequest {

        private static Map<String, Object> withdrawal(String request, int expectedVersion, String reason) {
            return Map.of("responseRequestId", request, "expectedVersion", expectedVersion, "reason", reason);
        }

        @Test
        void endsTheRequest() {
            String request = anOpenRequest(company, claim);
            rita.succeed("withdrawResponseRequest", withdrawal(request, 0, "Wrong company."), "");

            assertThat(request(request).getString("state")).isEqualTo("WITHDRAWN");
            assertThat(request(request).getString("withdrawnWhy")).isEqualTo("Wrong company.");
            assertThat(rita.refused("withdrawResponseRequest", withdrawal(request, 1, "again")))
                    .containsExactly("ILLEGAL_TRANSITION responseRequestId");
            assertThat(rita.refused("logAttempt", attempt(request, now, "SENT")))
                    .containsExactly("ILLEGAL_TRANSITION responseRequestId");
        }

        @Test
        void refusesBadInput() {
            String request = anOpenRequest(company, claim);

            assertThat(rita.refused("withdrawResponseRequest", withdrawal(request, 0, "")))
                    .containsExactly("REQUIRED reason");
            assertThat(rita.refused("withdrawResponseRequest", withdrawal(request, 1, "late")))
                    .containsExactly("STALE_VERSION expectedVersion");
            assertThat(rita.refused("withdrawResponseRequest", withdrawal(unknownId("rrq"), 0, "none")))
                    .containsExactly("UNKNOWN_ID responseRequestId");
            assertThat(rita.refused("withdrawResponseRequest", withdrawal(claim, 0, "none")))
                    .containsExactly("WRONG_TYPE responseRequestId");
        }
    }

    private static Map<String, Object> attempt(String request, Instant at, String outcome) {
        return new HashMap<>(
                Map.of("responseRequestId", request, "at", at.toString(), "channel", "PHONE", "outcome", outcome));
    }

    @Nested
    class LogAttempt {

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
            Map<String, Object> input =
                    with(attempt(request, now.minusSeconds(1), "SENT"), "requestId", unique("retry"));
            rita.succeed("logAttempt", input, "");
            rita.succeed("logAttempt", input, "");

            assertThat(request(request).getList("attempts")).hasSize(1);
            assertThat(rita.refused("logAttempt", with(input, "outcome", "BOUNCED")))
                    .containsExactly("REQUEST_ID_REUSED requestId");
        }
    }

    @Nested
    class ResponseRequests {

        private static final String QUEUE = """
                query($filter: ResponseRequestFilter, $first: Int!, $after: String) {
                  responseRequests(filter: $filter, first: $first, after: $after) {
                    totalCount nodes { id state } pageInfo { hasNextPage endCursor } } }
                """;

        private String answered;
        private String withdrawn;
        private String open;
        private String overdue;
        private String longOverdue;

        @BeforeEach
        void someWaitAndSomeDoNot() {
            answered = anOverdueRequest(company, claim);
            aResponse(with(aResponseOf(company, claim, "DENIED"), "responseRequestId", answered));
            withdrawn = aRequest(aRequestTo(company, yesterday, now.minusSeconds(7200), claim));
            rita.succeed(
                    "withdrawResponseRequest",
                    Map.of("responseRequestId", withdrawn, "expectedVersion", 0, "reason", "a test"),
                    "");
            open = aRequest(aRequestTo(company, yesterday, now.plus(Duration.ofDays(2)), claim));
            overdue = aRequest(aRequestTo(company, yesterday, now.minusSeconds(60), claim));
            longOverdue = aRequest(aRequestTo(company, yesterday, now.minusSeconds(3600), claim));
        }

        private JsonPath queue(Map<String, Object> filter, int first, String after) {
            Map<String, Object> variables = new HashMap<>(Map.of("filter", filter, "first", first));
            variables.put("after", after);
            return rita.ask(QUEUE, variables).setRootPath("data.responseRequests");
        }

        private List<String> ids(Map<String, Object> filter) {
            return queue(filter, 20, null).getList("nodes.id");
        }

        @Test
        void showOverdueOnesFirstAndSettledOnesLast() {
            assertThat(ids(Map.of("company", company)))
                    .containsExactly(longOverdue, overdue, open, answered, withdrawn);
            assertThat(queue(Map.of("company", company), 20, null).<String>getList("nodes.state"))
                    .containsExactly("OVERDUE", "OVERDUE", "OPEN", "ANSWERED", "WITHDRAWN");
        }

        @Test
        void arePagedWithoutGapsAndRepetitions() {
            List<String> paged = new ArrayList<>();
            String after = null;
            for (boolean more = true; more; ) {
                JsonPath page = queue(Map.of("company", company), 2, after);
                paged.addAll(page.getList("nodes.id"));
                assertThat(page.getInt("totalCount")).isEqualTo(5);
                after = page.getString("pageInfo.endCursor");
                more = page.getBoolean("pageInfo.hasNextPage");
            }
            assertThat(paged).containsExactly(longOverdue, overdue, open, answered, withdrawn);
        }

        @Test
        void areFilteredByStateClaimAndDeadline() {
            String otherClaim = aClaim(anAccusationOf(company));
            String other = anOpenRequest(company, otherClaim);

            assertThat(ids(Map.of("company", company, "state", List.of("OVERDUE"))))
                    .containsExactly(longOverdue, overdue);
            assertThat(ids(Map.of("company", company, "state", List.of("ANSWERED", "WITHDRAWN"))))
                    .containsExactly(answered, withdrawn);
            assertThat(ids(Map.of("claim", otherClaim))).containsExactly(other);
            assertThat(ids(Map.of("company", company, "state", List.of("OPEN", "DUE_TODAY"))))
                    .containsExactlyInAnyOrder(open, other);
            assertThat(ids(Map.of(
                            "claim", claim,
                            "state", List.of("OVERDUE"),
                            "dueBefore", now.minusSeconds(600).toString())))
                    .containsExactly(longOverdue);
            assertThat(ids(Map.of("company", unknownId("pty")))).isEmpty();
        }

        @Test
        void areFoundUnderAMergedParty() {
            String survivor = aParty("COMPANY", unique("Norda Group"));
            chen.succeed(
                    "mergeParties", Map.of("survivorId", survivor, "duplicateId", company, "expectedVersion", 0), "");

            assertThat(ids(Map.of("company", survivor))).hasSize(5);
            assertThat(request(open).getString("company.id")).isEqualTo(survivor);
        }

        @Test
        void refuseAFilterThatNamesSomethingElse() {
            List<Map<String, Object>> errors = rita.send(QUEUE, Map.of("filter", Map.of("company", claim), "first", 1))
                    .jsonPath()
                    .getList("errors");
            assertThat(errors.toString()).contains("VALIDATION_ERROR").contains("filter.company");
        }
    }
}
