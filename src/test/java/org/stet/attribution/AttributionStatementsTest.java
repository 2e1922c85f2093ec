package org.stet.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.claim;
import static org.stet.attribution.HopInputs.familiar;
import static org.stet.attribution.HopInputs.named;
import static org.stet.attribution.HopInputs.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences.RecordedArticle;

@QuarkusTest
class AttributionStatementsTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final String DEEPEST = """
            query($id: ID!) { article(id: $id) { claims { nodes { independentOriginCount
              attributions { sentence publicSentence claim { id } sourcePassage { exact }
                sameOriginAs { reason } history { totalCount nodes { action } }
                hops { label nameKept party { name originated { totalCount nodes { sentence } } } } } } } } }
            """;

    @Inject
    SessionFactory sessions;

    private static String anArticleWith(int claims) {
        RecordedArticle article = anArticle("One two three four five six seven eight nine.");
        for (int i = 0; i < claims; i++) {
            String claim = aClaim(with(claim(), Map.of("passages", List.of(article.passage("three four")))));
            for (int j = 0; j < 2; j++) {
                List<Map<String, Object>> hops = List.of(
                        named(aParty("COMPANY", "Orbit AI"), "ORIGINATOR"),
                        with(familiar("RELAYED_BY"), Map.of("realName", "Ann Quill")),
                        named(aParty("NEWS_OUTLET", "The Ledger"), "REPORTED_BY"));
                rita.succeed("recordAttribution", Map.of("claimId", claim, "hops", hops), "");
            }
        }
        return article.id();
    }

    private long statements(String article, int claims) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        JsonPath answer = rita.ask(DEEPEST, Map.of("id", article));
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertThat(answer.getList("article.claims.nodes.attributions.hops.flatten()"))
                .hasSize(claims * 6);
        return statements;
    }

    @Test
    void aQueryOverManyClaimsCostsAsManyAsOneOverFew() {
        String small = anArticleWith(1);
        String large = anArticleWith(8);
        rita.ask(DEEPEST, Map.of("id", small));

        assertThat(statements(large, 8)).isEqualTo(statements(small, 1)).isPositive();
    }
}
