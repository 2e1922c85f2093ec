package org.stet.graphql.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.aRequest;
import static org.stet.Sentences.aRequestTo;
import static org.stet.Sentences.aResponse;
import static org.stet.Sentences.aResponseOf;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.anAttempt;
import static org.stet.Sentences.someEvidence;
import static org.stet.Sentences.unique;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.Sentences.RecordedArticle;
import org.stet.WebDocuments;
import org.stet.review.ClaimUnderCheck;

/**
 * The pages that the desk opens all day take five SQL statements at most, whatever is on them, and what was read ahead for
 * them answers, byte for byte, what each field would have read for itself.
 */
@QuarkusTest
class DeskPagesTest implements DeskTest {

    /** The digest is of all that readers would see. */
    private static final String PREVIEW = "query ($id: ID!) { claim(id: $id) { preview { digest } } }";

    private static final String MANY_AT_ONCE = """
            query ($id: ID!, $tag: [String!]) {
              one: claim(id: $id) { attributions { claim { statement attributions { sentence } evidence { title } } } }
              two: claim(id: $id) { evidence { title } }
              none: claim(id: "clm_00000000000000000000000000000000") { statement }
              claims(filter: {tag: $tag}, first: 2) { nodes { evidence { title history(first: 1) { totalCount } } } }
            }
            """;

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();

    @Inject
    EngineWithout engine;

    @Inject
    GraphQLSchema schema;

    @Inject
    SessionFactory sessions;

    private record Page(String document, Map<String, ?> variables) {

        String open() {
            return edith.send(document, variables).asString();
        }
    }

    @Test
    void takeFiveStatementsAtMostAndAnswerTheSameWithoutReadingAhead() throws ReflectiveOperationException {
        String tag = unique("page");
        String claim = recordClaims(tag).get(0);
        WebDocuments web = WebDocuments.read();
        Page queue = new Page(web.operation("QueuePage"), Map.of("filter", Map.of("tag", List.of(tag))));
        Page page = new Page(web.operation("ClaimPage"), Map.of("id", claim));
        List<Page> pages = new ArrayList<>(List.of(
                queue,
                page,
                new Page(web.operation("ApprovalContent"), Map.of("id", claim)),
                new Page(
                        web.operation("ClaimRepliesAsOf"),
                        Map.of(
                                "id",
                                claim,
                                "asOf",
                                Instant.now().minus(9, ChronoUnit.DAYS).toString())),
                new Page(web.operation("ClaimHistoryPage"), Map.of("id", claim, "first", 3)),
                new Page(
                        Caller.document(Sentences.class, "deepest-desk.graphql"),
                        Map.of("tag", List.of(tag), "first", 10)),
                new Page(PREVIEW, Map.of("id", claim)),
                new Page(MANY_AT_ONCE, Map.of("id", claim, "tag", List.of(tag)))));

        assertThat(statements(queue)).as("of the queue").isBetween(1L, 5L);
        assertThat(statements(page)).as("of a claim's page").isBetween(1L, 5L);
        List<String> ahead = pages.stream().map(Page::open).toList();
        List<String> apart = engine.when("readAhead", () -> withoutReadingAhead(pages));
        for (int number = 0; number < pages.size(); number++) {
            assertThat(ahead.get(number))
                    .as(pages.get(number).document())
                    .startsWith("{\"data\"")
                    .doesNotContain("\"errors\"")
                    .isEqualTo(apart.get(number));
        }
    }

    @Test
    void eachValueByItselfIsTheOneThatItsFieldReadsForItself() throws ReflectiveOperationException {
        String tag = unique("value");
        recordClaims(tag);
        List<Page> pages = NarrowQueries.of(schema, "Claim").stream()
                .map(selection -> new Page(
                        "query ($tag: [String!]) { claims(filter: {tag: $tag}, first: 1) { nodes " + selection + " } }",
                        Map.of("tag", List.of(tag))))
                .toList();

        List<String> ahead = pages.stream().map(Page::open).toList();
        List<String> apart =
                engine.when("readAhead", () -> pages.stream().map(Page::open).toList());

        for (int number = 0; number < pages.size(); number++) {
            assertThat(ahead.get(number)).as(pages.get(number).document()).isEqualTo(apart.get(number));
        }
        assertThat(ahead.stream().filter(answer -> answer.contains("\"errors\"")))
                .as("of %s values", ahead.size())
                .isEmpty();
    }

    private long statements(Page page) {
        page.open();
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        page.open();
        return statistics.getPrepareStatementCount() - before;
    }

    private List<String> withoutReadingAhead(List<Page> pages) {
        assertThat(statements(pages.get(0)))
                .as("of the queue, without reading ahead")
                .isGreaterThan(5);
        return pages.stream().map(Page::open).toList();
    }

    private static List<String> recordClaims(String tag) {
        RecordedArticle article = anArticle(Map.of("text", "The mill stands still. The mill runs.", "public", true));
        String outlet = aParty("NEWS_OUTLET", unique("Outlet"));
        List<String> claims = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            claims.add(aClaim(tag, article, outlet));
        }
        rita.succeed(
                "confirmMatch",
                Map.of("claimId", claims.get(0), "otherClaimId", claims.get(1), "kind", "SAME_PATTERN_AS"),
                "claimMatch { id }");
        rita.succeed(
                "relateClaims",
                Map.of("fromClaimId", claims.get(2), "toClaimId", claims.get(0), "kind", "CONTRADICTS"),
                "claimRelation { id }");
        return claims;
    }

    private static String aClaim(String tag, RecordedArticle article, String outlet) {
        String company = aParty("COMPANY", unique("Mill"));
        Map<String, Object> input = anAccusationOf(company);
        input.put("tags", List.of(tag));
        input.put("passages", List.of(article.passage("mill stands still"), article.passage("mill runs")));
        String claim = Sentences.aClaim(input);
        String passage = rita.ask(
                        "query($id: ID!) { claim(id: $id) { appearances { passage { id } } } }", Map.of("id", claim))
                .getString("claim.appearances[0].passage.id");
        String duplicate = aParty("PERSON", unique("Person"));
        String one = attribute(claim, passage, named(duplicate, "ORIGINATOR"), named(outlet, "PUBLISHED_IN"));
        String two = attribute(claim, passage, named(aParty("PERSON", unique("Person")), "ORIGINATOR"));
        markAsOne(one, two);
        markAsOne(one, attribute(claim, passage, unnamed(), named(outlet, "PUBLISHED_IN")));
        edith.succeed(
                "mergeParties",
                Map.of(
                        "survivorId",
                        aParty("PERSON", unique("Person")),
                        "duplicateId",
                        duplicate,
                        "expectedVersion",
                        0),
                "");
        someEvidence(claim);
        someEvidence(claim);
        Instant sentAt = Instant.now().minus(3, ChronoUnit.DAYS);
        String request = aRequest(aRequestTo(company, sentAt, sentAt.plus(2, ChronoUnit.DAYS), claim));
        anAttempt(request, sentAt, "SENT");
        aResponse(aResponseOf(company, claim, "DENIED"));
        Map<String, Object> answer = aResponseOf(company, claim, "DENIED");
        answer.put("responseRequestId", request);
        aResponse(answer);
        new ClaimUnderCheck(claim).takenBy(chen).proposedBy(chen).approvedBy(edith);
        return claim;
    }

    private static String attribute(String claim, String passage, Map<?, ?>... hops) {
        return rita.succeed(
                        "recordAttribution",
                        Map.of("claimId", claim, "sourcePassageId", passage, "hops", List.of(hops)),
                        "attribution { id }")
                .getString("attribution.id");
    }

    private static void markAsOne(String one, String other) {
        rita.succeed(
                "markSameOrigin",
                Map.of(
                        "attributionId",
                        other,
                        "expectedVersion",
                        0,
                        "otherAttributionId",
                        one,
                        "reason",
                        "One spoke for the other."),
                "attribution { id }");
    }

    private static Map<String, String> named(String party, String role) {
        return Map.of("kind", "NAMED", "partyId", party, "role", role, "groundRule", "ON_RECORD");
    }

    private static Map<String, String> unnamed() {
        return Map.of(
                "kind",
                "UNNAMED",
                "description",
                "a person who works there",
                "reasonForAnonymity",
                "fears for the job",
                "role",
                "ORIGINATOR",
                "groundRule",
                "ON_BACKGROUND",
                "realName",
                "Jo Miller");
    }
}
