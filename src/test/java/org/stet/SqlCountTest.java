package org.stet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.aResponse;
import static org.stet.Sentences.aResponseOf;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.anOverdueRequest;
import static org.stet.Sentences.someEvidence;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.stet.Sentences.RecordedArticle;

/** The number of SQL statements does not grow with the rows of an answer. */
@QuarkusTest
class SqlCountTest implements DeskTest {

    private static final int FEW = 10;
    private static final int MANY = 100;
    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();

    @Inject
    SessionFactory sessions;

    @Test
    void ofTheDeepestSensibleQueriesIsTheSameForTenClaimsAndForAHundred() {
        String tag = unique("counted");
        recordPublishedClaims(tag);
        for (String document : List.of("deepest-desk.graphql", "deepest-public.graphql")) {
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
        JsonPath answer = edith.ask(query, Map.of("tag", List.of(tag), "first", first));
        String list = answer.get("claims") == null ? "publishedClaims" : "claims";
        assertThat(answer.getList(list + ".nodes")).hasSize(first);
        return statistics.getPrepareStatementCount() - before;
    }

    private static void recordPublishedClaims(String tag) {
        RecordedArticle article = anArticle(Map.of("text", "The mill stands still. The mill runs.", "public", true));
        String outlet = aParty("NEWS_OUTLET", unique("Outlet"));
        String before = null;
        for (int number = 0; number < MANY; number++) {
            String company = aParty("COMPANY", unique("Company"));
            Map<String, Object> input = anAccusationOf(company);
            input.put("tags", List.of(tag));
            input.put(
                    "passages", List.of(article.passage(number % 2 == 0 ? "The mill stands still" : "The mill runs")));
            String claim = aClaim(input);
            source(claim, company, outlet);
            if (before != null) {
                relate(claim, before);
            }
            publish(claim);
            before = claim;
        }
    }

    private static void source(String claim, String company, String outlet) {
        rita.succeed(
                "recordAttribution",
                Map.of(
                        "claimId",
                        claim,
                        "hops",
                        List.of(hop(aParty("PERSON", unique("Person")), "ORIGINATOR"), hop(outlet, "PUBLISHED_IN"))),
                "attribution { id }");
        someEvidence(claim);
        anOverdueRequest(company, claim);
        aResponse(aResponseOf(company, claim, "DENIED"));
    }

    private static Map<String, String> hop(String party, String role) {
        return Map.of("kind", "NAMED", "partyId", party, "role", role, "groundRule", "ON_RECORD");
    }

    private static void relate(String claim, String before) {
        rita.succeed(
                "relateClaims",
                Map.of("fromClaimId", claim, "toClaimId", before, "kind", "SAME_PATTERN_AS"),
                "claimRelation { id }");
    }

    private static void publish(String claim) {
        int content = rita.ask("query($id: ID!) { claim(id: $id) { contentVersion } }", Map.of("id", claim))
                .getInt("claim.contentVersion");
        chen.succeed(
                "proposeVerdict",
                Map.of("claimId", claim, "expectedContentVersion", content, "rating", "True", "rationale", "So."),
                "");
        edith.succeed(
                "approveVerdict",
                Map.of("claimId", claim, "expectedVersion", 0, "expectedContentVersion", content),
                "");
        edith.succeed(
                "publishClaim", Map.of("claimId", claim, "expectedVersion", 0, "expectedContentVersion", content), "");
    }
}
