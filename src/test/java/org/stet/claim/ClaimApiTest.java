package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences.RecordedArticle;

@QuarkusTest
class ClaimApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();

    @Nested
    class RecordClaim {

        @Test
        void keepsOneClaimThatStandsAtSeveralPassages() {
            RecordedArticle article = anArticle("Norda dumped oil. Key facts: oil was dumped by Norda. Norda denies.");
            String norda = aParty("COMPANY", unique("Norda"));
            Map<String, Object> input = claim();
            input.put("limits", "Who saw it has not been disclosed.");
            input.put("tags", List.of("environment", "shipping"));
            input.put("parties", List.of(Map.of("partyId", norda, "role", "ACCUSED")));
            input.put(
                    "passages",
                    List.of(article.passage("oil was dumped by Norda"), article.passage("Norda dumped oil")));

            JsonPath claim = rita.succeed("recordClaim", input, """
                    claim { version contentVersion limits tags parties { role party { id } }
                      appearances { passage { exact start end articleVersion { number article { id } } } }
                      history { nodes { action subjectType } } }
                    """).setRootPath("data.recordClaim.claim");

            assertThat(claim.getInt("version")).isZero();
            assertThat(claim.getInt("contentVersion")).isEqualTo(1);
            assertThat(claim.getString("limits")).isEqualTo("Who saw it has not been disclosed.");
            assertThat(claim.<String>getList("tags")).containsExactly("environment", "shipping");
            assertThat(claim.getString("parties[0].party.id")).isEqualTo(norda);
            assertThat(claim.getString("parties[0].role")).isEqualTo("ACCUSED");
            assertThat(claim.<String>getList("appearances.passage.exact"))
                    .containsExactly("Norda dumped oil", "oil was dumped by Norda");
            assertThat(claim.<String>getList("appearances.passage.articleVersion.article.id"))
                    .containsOnly(article.id());
            assertThat(claim.<String>getList("history.nodes.subjectType"))
                    .containsExactly("Appearance", "Appearance", "Claim");
        }
    }
}
