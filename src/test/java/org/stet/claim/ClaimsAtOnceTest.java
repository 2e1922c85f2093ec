package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.claim;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.stet.AtOnce;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences.RecordedArticle;

@QuarkusTest
class ClaimsAtOnceTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();

    private static String recorded(Caller caller, List<Map<String, Object>> passages) {
        Map<String, Object> input = claim();
        input.put("passages", passages);
        return caller.ask(
                        "mutation($input: RecordClaimInput!) { recordClaim(input: $input) { claim { id } } }",
                        Map.of("input", input))
                .getString("recordClaim.claim.id");
    }

    private static String discarded(Caller caller, RecordedArticle article) {
        return caller.ask(
                        "mutation($input: DiscardArticleInput!) { discardArticle(input: $input) { article { id } } }",
                        Map.of("input", Map.of("articleId", article.id(), "expectedVersion", 0, "reason", "Twice")))
                .getString("discardArticle.article.id");
    }

    @RepeatedTest(5)
    void aClaimNeverAppearsInAnArticleThatIsDiscardedAtTheSameMoment() throws Exception {
        RecordedArticle article = anArticle("Oil leaked.");
        List<String> ids = AtOnce.call(
                List.of(() -> recorded(rita, List.of(article.passage("Oil leaked"))), () -> discarded(chen, article)));

        assertThat(ids).filteredOn(id -> id != null).hasSize(1);
    }

    @Test
    void theSamePassagesInAnyOrderAreFoundWithoutWaitingForEachOther() throws Exception {
        RecordedArticle article = anArticle("Oil leaked. Gas burned.");
        List<Map<String, Object>> forth = List.of(article.passage("Oil leaked"), article.passage("Gas burned"));
        List<Map<String, Object>> back = List.of(article.passage("Gas burned"), article.passage("Oil leaked"));
        List<String> ids = AtOnce.call(IntStream.range(0, 8)
                .mapToObj(i -> (Callable<String>) () -> recorded(rita, i % 2 == 0 ? forth : back))
                .toList());

        assertThat(ids).doesNotContainNull().hasSize(8);
        JsonPath read = rita.ask(
                "query($id: ID!) { article(id: $id) { latestVersion { passages { claims { id } } } } }",
                Map.of("id", article.id()));
        assertThat(read.<List<String>>getList("article.latestVersion.passages.claims.id"))
                .hasSize(2)
                .allSatisfy(claims -> assertThat(claims).containsExactlyInAnyOrderElementsOf(ids));
    }
}
