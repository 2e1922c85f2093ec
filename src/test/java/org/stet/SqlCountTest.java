package org.stet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.aRequestTo;
import static org.stet.Sentences.aResponseOf;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.evidenceFor;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.stet.Sentences.RecordedArticle;
import org.stet.wording.CountedWords;
import org.stet.wording.corpus.WordCount;

/** The number of SQL statements does not grow with the rows of an answer. */
@QuarkusTest
class SqlCountTest implements DeskTest {

    private static final int FEW = 10;
    private static final int MANY = 40;
    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();

    @Inject
    SessionFactory sessions;

    @Inject
    DataSource database;

    @Inject
    WordCount count;

    @Test
    void ofTheDeepestSensibleQueriesIsTheSameForTenClaimsAndForForty() throws SQLException {
        String tag = unique("counted");
        recordPublishedClaims(tag);
        CountedWords.of(database, count);
        for (String document : List.of("deepest-desk.graphql", "deepest-public.graphql", "deepest-search.graphql")) {
            String query = Caller.document(SqlCountTest.class, document);
            statements(query, tag, FEW);
            long few = statements(query, tag, FEW);
            long many = statements(query, tag, MANY);

            assertThat(few).as("statements of " + document).isPositive();
            assertThat(many)
                    .as("statements of " + document + "; fewer where a related claim is on the page already")
                    .isLessThanOrEqualTo(few);
        }
    }

    private long statements(String query, String tag, int first) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        JsonPath answer = edith.ask(query, Map.of("tag", List.of(tag), "text", "lorries " + tag, "first", first));
        for (String list :
                List.of("claims.nodes", "publishedClaims.nodes", "publishedClaims.edges", "search.claims.hits")) {
            assertThat(answer.getList(list))
                    .as(list)
                    .satisfiesAnyOf(
                            rows -> assertThat(rows).isNull(),
                            rows -> assertThat(rows).hasSize(first));
        }
        return statistics.getPrepareStatementCount() - before;
    }

    private static void recordPublishedClaims(String tag) {
        RecordedArticle article = anArticle(Map.of("text", "The mill stands still. The mill runs.", "public", true));
        List<String> companies = parties("COMPANY");
        List<String> people = parties("PERSON");
        String outlet = aParty("NEWS_OUTLET", unique("Outlet"));
        List<String> claims = rita.succeedAll(
                "recordClaim",
                each(number -> {
                    Map<String, Object> input = anAccusationOf(companies.get(number));
                    input.put("tags", List.of(tag));
                    input.put(
                            "passages", List.of(article.passage(number % 2 == 0 ? "mill stands still" : "mill runs")));
                    return input;
                }),
                "claim { id }",
                "claim.id");
        rita.succeedAll("recordAttribution", each(number -> chain(claims.get(number), people.get(number), outlet)));
        rita.succeedAll("addEvidence", each(number -> evidenceFor(claims.get(number))));
        rita.succeedAll(
                "recordCompanyResponse",
                each(number -> aResponseOf(companies.get(number), claims.get(number), "DENIED")));
        rita.succeedAll("confirmMatch", each(number -> match(claims, number)));
        ask(companies, claims);
        publish(claims);
    }

    private static List<Map<String, Object>> each(IntFunction<Map<String, Object>> input) {
        return IntStream.range(0, MANY).mapToObj(input).toList();
    }

    private static List<String> parties(String kind) {
        return rita.succeedAll(
                "recordParty",
                each(number -> Map.of("kind", kind, "name", unique("Party"))),
                "party { id }",
                "party.id");
    }

    private static Map<String, Object> chain(String claim, String person, String outlet) {
        return Map.of("claimId", claim, "hops", List.of(hop(person, "ORIGINATOR"), hop(outlet, "PUBLISHED_IN")));
    }

    private static Map<String, String> hop(String party, String role) {
        return Map.of("kind", "NAMED", "partyId", party, "role", role, "groundRule", "ON_RECORD");
    }

    /** Related by it, too. */
    private static Map<String, Object> match(List<String> claims, int number) {
        return Map.of(
                "claimId", claims.get(number),
                "otherClaimId", claims.get((number + 1) % MANY),
                "kind", "SAME_PATTERN_AS");
    }

    private static void ask(List<String> companies, List<String> claims) {
        Instant sentAt = Instant.now().minus(3, ChronoUnit.DAYS);
        Instant deadline = sentAt.plus(2, ChronoUnit.DAYS);
        List<String> requests = rita.succeedAll(
                "requestResponse",
                each(number -> aRequestTo(companies.get(number), sentAt, deadline, claims.get(number))),
                "responseRequest { id }",
                "responseRequest.id");
        rita.succeedAll(
                "logAttempt",
                each(number -> Map.of(
                        "responseRequestId",
                        requests.get(number),
                        "at",
                        sentAt.toString(),
                        "channel",
                        "EMAIL",
                        "outcome",
                        "SENT")));
    }

    /** Recorded, attributed, evidenced and answered: four changes of the content. */
    private static void publish(List<String> claims) {
        chen.succeedAll(
                "proposeVerdict",
                each(number -> Map.of(
                        "claimId",
                        claims.get(number),
                        "expectedContentVersion",
                        4,
                        "rating",
                        "True",
                        "rationale",
                        "So.")));
        edith.succeedAll(
                "approveVerdict",
                each(number ->
                        Map.of("claimId", claims.get(number), "expectedVersion", 0, "expectedContentVersion", 4)));
        edith.succeedAll(
                "publishClaim",
                each(number ->
                        Map.of("claimId", claims.get(number), "expectedVersion", 0, "expectedContentVersion", 4)));
    }
}
