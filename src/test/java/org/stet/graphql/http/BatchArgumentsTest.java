package org.stet.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.Sentences.RecordedArticle;

/** SmallRye gives all aliases of a batched field the arguments of the first. */
@QuarkusTest
class BatchArgumentsTest implements DeskTest {

    private static RecordedArticle articleWithClaimsAt(String... passages) {
        RecordedArticle article = Sentences.anArticle(String.join(" ", passages));
        for (String passage : passages) {
            Map<String, Object> claim = Sentences.claim();
            claim.put("passages", List.of(article.passage(passage)));
            Sentences.aClaim(claim);
        }
        return article;
    }

    @Test
    void eachAliasOfABatchedFieldHasItsOwnArguments() {
        RecordedArticle one = articleWithClaimsAt("Ferries float.", "Lorries sink.");
        RecordedArticle two = articleWithClaimsAt("Bridges stand.", "Tunnels wait.");
        String document = """
                query($one: ID!, $two: ID!, $size: Int) {
                  one: article(id: $one) { ...claims }
                  two: article(id: $two) { ...claims }
                }
                fragment claims on Article {
                  few: claims(first: 1) { nodes { id } }
                  many: claims(first: $size) { nodes { id } totalCount }
                  default: claims { nodes { id } }
                }""";

        JsonPath answer = Caller.rita().ask(document, Map.of("one", one.id(), "two", two.id(), "size", 2));

        for (String article : new String[] {"one", "two"}) {
            assertThat(answer.getList(article + ".few.nodes")).hasSize(1);
            assertThat(answer.getList(article + ".many.nodes")).hasSize(2);
            assertThat(answer.getInt(article + ".many.totalCount")).isEqualTo(2);
            assertThat(answer.getList(article + ".default.nodes")).hasSize(2);
        }
        assertThat(answer.getList("one.many.nodes")).doesNotContainAnyElementsOf(answer.getList("two.many.nodes"));
    }
}
