package org.stet.reply.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.aRequest;
import static org.stet.Sentences.aRequestTo;
import static org.stet.Sentences.aResponse;
import static org.stet.Sentences.aResponseOf;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.anOpenRequest;
import static org.stet.Sentences.anOverdueRequest;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.reply.AccusedCompany;

/** The right-of-reply queue. */
@QuarkusTest
class ResponseQueueTest extends AccusedCompany {

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
        assertThat(ids(Map.of("company", company))).containsExactly(longOverdue, overdue, open, answered, withdrawn);
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

        assertThat(ids(Map.of("company", company, "state", List.of("OVERDUE")))).containsExactly(longOverdue, overdue);
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
        chen.succeed("mergeParties", Map.of("survivorId", survivor, "duplicateId", company, "expectedVersion", 0), "");

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
