package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.unique;

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
class ClaimStatementsTest implements DeskTest {

    private static final Caller rita = Caller.rita();

    @Inject
    SessionFactory sessions;

    /** An outlet with so many articles, in each of which so many claims appear. */
    private static String anOutletWith(int articles, int claims) {
        String outlet = aParty("NEWS_OUTLET", unique("Gazette"));
        for (int i = 0; i < articles; i++) {
            RecordedArticle article = anArticle(Map.of("text", "One two three four five.", "outletId", outlet));
            rita.succeed("addArticleVersion", Map.of("articleId", article.id(), "text", "One two."), "");
            String earlier = aClaim();
            for (int j = 0; j < claims; j++) {
                earlier = aClaimIn(article, earlier);
            }
        }
        return outlet;
    }

    private static String aClaimIn(RecordedArticle article, String earlier) {
        Map<String, Object> input = claim();
        input.put("passages", List.of(article.passage("two"), article.passage("four five")));
        input.put("parties", List.of(Map.of("partyId", aParty("COMPANY", unique("Norda")), "role", "ACCUSED")));
        String claim = aClaim(input);
        rita.succeed("relateClaims", Map.of("fromClaimId", claim, "kind", "UPDATES", "toClaimId", earlier), "");
        return claim;
    }

    private long statements(String outlet, int claims) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        JsonPath answer =
                rita.ask(Caller.document(ClaimStatementsTest.class, "deepest.graphql"), Map.of("outlet", outlet));
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertThat(answer.getList("articles.nodes.claims.nodes.flatten()")).hasSize(claims);
        return statements;
    }

    @Test
    void aQueryOverManyArticlesAndClaimsCostsAsManyAsOneOverFew() {
        String few = anOutletWith(1, 1);
        String many = anOutletWith(4, 5);
        statements(few, 1);

        assertThat(statements(many, 20)).isEqualTo(statements(few, 1)).isPositive();
    }
}
