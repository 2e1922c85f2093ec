package org.stet.article.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.AtOnce;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences.RecordedArticle;

@QuarkusTest
class PassageApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();

    private static Map<String, Object> dismissal(Map<String, Object> passage) {
        return Map.of("passage", passage, "reason", "A figure of speech");
    }

    private static JsonPath dismissed(Map<String, Object> passage) {
        return rita.succeed("dismissPassage", dismissal(passage), "passage { id version exact start end dismissedAt }")
                .setRootPath("data.dismissPassage.passage");
    }

    private static Map<String, Object> with(Map<String, Object> passage, String field, Object value) {
        Map<String, Object> more = new HashMap<>(passage);
        more.put(field, value);
        return more;
    }

    private static String aClaimAt(Map<String, Object> passage) {
        Map<String, Object> input = claim();
        input.put("passages", List.of(passage));
        return aClaim(input);
    }

    @Nested
    class DismissPassage {

        @Test
        void keepsThePlaceAndTheReason() {
            RecordedArticle article = anArticle("😀 The harbour sleeps. Oil leaked.");
            JsonPath passage = rita.succeed("dismissPassage", dismissal(article.passage("The harbour sleeps")), """
                            passage { exact prefix suffix start end dismissedAt dismissedWhy
                              articleVersion { id passages { exact } } }
                            """)
                    .setRootPath("data.dismissPassage.passage");

            assertThat(passage.getString("exact")).isEqualTo("The harbour sleeps");
            assertThat(passage.getString("prefix")).isEqualTo("😀 ");
            assertThat(passage.getString("suffix")).isEqualTo(". Oil leaked.");
            assertThat(passage.getInt("start")).isEqualTo(2);
            assertThat(passage.getInt("end")).isEqualTo(20);
            assertThat(passage.getString("dismissedAt")).isNotNull();
            assertThat(passage.getString("dismissedWhy")).isEqualTo("A figure of speech");
            assertThat(passage.getString("articleVersion.id")).isEqualTo(article.versionId());
            assertThat(passage.<String>getList("articleVersion.passages.exact")).containsExactly("The harbour sleeps");
        }

        @Test
        void belongsToTheHistoryOfTheArticle() {
            RecordedArticle article = anArticle("The harbour sleeps.");
            dismissed(article.passage("harbour"));

            assertThat(rita.ask(
                                    "query($id: ID!) { article(id: $id) { history { nodes { subjectType action } } } }",
                                    Map.of("id", article.id()))
                            .<Map<String, String>>getList("article.history.nodes"))
                    .first()
                    .isEqualTo(Map.of("subjectType", "Passage", "action", "dismissed"));
        }

        @Test
        void namesTheSamePlaceOnceWhoeverFindsIt() {
            RecordedArticle article = anArticle("The harbour sleeps.");
            String first = dismissed(article.passage("harbour")).getString("id");
            rita.succeed("restorePassage", Map.of("passageId", first, "expectedVersion", 1), "");
            aClaimAt(with(article.passage("harbour"), "prefix", "The "));

            assertThat(dismissed(article.passage("sleeps")).getString("id")).isNotEqualTo(first);
            assertThat(passages(article)).containsExactly("harbour", "sleeps");
        }

        @Test
        void isRefusedASecondTime() {
            RecordedArticle article = anArticle("The harbour sleeps.");
            dismissed(article.passage("harbour"));

            assertThat(rita.refused("dismissPassage", dismissal(article.passage("harbour"))))
                    .containsExactly("ILLEGAL_TRANSITION passage");
        }

        @Test
        void isRefusedWhereAClaimAppears() {
            RecordedArticle article = anArticle("Oil leaked.");
            String claim = aClaimAt(article.passage("Oil leaked"));

            assertThat(rita.refused("dismissPassage", dismissal(article.passage("Oil leaked"))))
                    .containsExactly("ILLEGAL_TRANSITION passage");

            rita.succeed("discardClaim", Map.of("claimId", claim, "expectedVersion", 0, "reason", "Gone"), "");
            dismissed(article.passage("Oil leaked"));
        }

        @Test
        void sentAgainWithTheSameRequestIdIsAnsweredTheSame() {
            Map<String, Object> input =
                    with(dismissal(anArticle("Sent twice").passage("twice")), "requestId", unique("retry"));

            assertThat(rita.succeed("dismissPassage", input, "passage { id }").getString("passage.id"))
                    .isEqualTo(rita.succeed("dismissPassage", input, "passage { id }")
                            .getString("passage.id"));
        }

        @Test
        void byTwoAtOnceSucceedsOnce() throws Exception {
            Map<String, Object> input = dismissal(anArticle("Two readers").passage("readers"));
            String document =
                    "mutation($input: DismissPassageInput!) { dismissPassage(input: $input) { passage { id } } }";
            List<String> ids = AtOnce.call(List.of(
                    () -> rita.ask(document, Map.of("input", input)).getString("dismissPassage.passage.id"),
                    () -> chen.ask(document, Map.of("input", input)).getString("dismissPassage.passage.id")));

            assertThat(ids).filteredOn(id -> id != null).hasSize(1);
        }
    }

    private static List<String> passages(RecordedArticle article) {
        return rita.ask(
                        "query($id: ID!) { article(id: $id) { latestVersion { passages { exact } } } }",
                        Map.of("id", article.id()))
                .getList("article.latestVersion.passages.exact");
    }

    @Nested
    class APassageThatCannotBeFound {

        private final String text = "Oil leaked. They said: Oil leaked!";

        @Test
        void isRefusedWhenItsWordsDoNotOccur() {
            assertThat(refusal(anArticle(text).passage("Oil burned")))
                    .containsExactly("PASSAGE_NOT_FOUND passage.exact");
        }

        @Test
        void isRefusedWhenItsWordsOccurTwice() {
            RecordedArticle article = anArticle(text);

            assertThat(refusal(article.passage("Oil leaked"))).containsExactly("PASSAGE_AMBIGUOUS passage.exact");
            assertThat(dismissed(with(article.passage("Oil leaked"), "suffix", "!"))
                            .getInt("start"))
                    .isEqualTo(23);
            assertThat(dismissed(with(article.passage("Oil leaked"), "start", 0))
                            .getInt("start"))
                    .isZero();
        }

        @Test
        void isRefusedWhenItsContextDoesNotHold() {
            RecordedArticle article = anArticle(text);

            assertThat(refusal(with(article.passage("They said"), "prefix", "Never. ")))
                    .containsExactly("PASSAGE_NOT_FOUND passage.exact");
            assertThat(refusal(with(article.passage("They said"), "start", 3)))
                    .containsExactly("PASSAGE_NOT_FOUND passage.exact");
        }

        @Test
        void leavesNothingBehind() {
            RecordedArticle article = anArticle(text);
            refusal(article.passage("Oil burned"));

            assertThat(passages(article)).isEmpty();
        }

        @Test
        void isRefusedForBadInput() {
            RecordedArticle article = anArticle(text);
            Map<String, Object> passage = article.passage("They said");

            assertThat(refusal(with(passage, "exact", " \t"))).containsExactly("REQUIRED passage.exact");
            assertThat(refusal(with(passage, "exact", "x".repeat(20_001)))).containsExactly("TOO_LONG passage.exact");
            assertThat(refusal(with(passage, "exact", "They\u0000said"))).containsExactly("INVALID_TEXT passage.exact");
            assertThat(refusal(with(passage, "prefix", "x".repeat(501)))).containsExactly("TOO_LONG passage.prefix");
            assertThat(refusal(with(passage, "suffix", "\u0007"))).containsExactly("INVALID_TEXT passage.suffix");
            assertThat(refusal(with(passage, "start", -1))).containsExactly("INVALID_VALUE passage.start");
            assertThat(refusal(with(passage, "articleVersionId", unknownId("arv"))))
                    .containsExactly("UNKNOWN_ID passage.articleVersionId");
            assertThat(refusal(with(passage, "articleVersionId", article.id())))
                    .containsExactly("WRONG_TYPE passage.articleVersionId");
            assertThat(rita.refused("dismissPassage", with(dismissal(passage), "reason", "x".repeat(501))))
                    .containsExactly("TOO_LONG reason");
        }

        @Test
        void isRefusedInADiscardedArticle() {
            RecordedArticle article = anArticle(text);
            rita.succeed(
                    "discardArticle", Map.of("articleId", article.id(), "expectedVersion", 0, "reason", "Twice"), "");

            assertThat(refusal(article.passage("They said")))
                    .containsExactly("ILLEGAL_TRANSITION passage.articleVersionId");
        }

        private List<String> refusal(Map<String, Object> passage) {
            return rita.refused("dismissPassage", Map.of("passage", passage));
        }
    }

    @Nested
    class RestorePassage {

        @Test
        void takesTheDismissalBack() {
            String id = dismissed(anArticle("The harbour sleeps.").passage("harbour"))
                    .getString("id");
            JsonPath restored = rita.succeed(
                    "restorePassage",
                    Map.of("passageId", id, "expectedVersion", 1),
                    "passage { version dismissedAt dismissedWhy }");

            assertThat(restored.getString("passage.dismissedAt")).isNull();
            assertThat(restored.getString("passage.dismissedWhy")).isNull();
            assertThat(restored.getInt("passage.version")).isEqualTo(2);
        }

        @Test
        void happensByItselfWhenAClaimAppearsThere() {
            RecordedArticle article = anArticle("The harbour was closed.");
            String id = dismissed(article.passage("was closed")).getString("id");
            String claim = aClaimAt(article.passage("was closed"));

            JsonPath node = rita.ask("""
                    query($id: ID!) { node(id: $id) { ... on Passage { dismissedAt claims { id } } } }
                    """, Map.of("id", id));
            assertThat(node.getString("node.dismissedAt")).isNull();
            assertThat(node.<String>getList("node.claims.id")).containsExactly(claim);
        }

        @Test
        void refusesBadInput() {
            String id = dismissed(anArticle("The harbour sleeps.").passage("harbour"))
                    .getString("id");

            assertThat(rita.refused("restorePassage", Map.of("passageId", id, "expectedVersion", 0)))
                    .containsExactly("STALE_VERSION expectedVersion");
            rita.succeed("restorePassage", Map.of("passageId", id, "expectedVersion", 1), "");
            assertThat(rita.refused("restorePassage", Map.of("passageId", id, "expectedVersion", 2)))
                    .containsExactly("ILLEGAL_TRANSITION passageId");
            assertThat(rita.refused("restorePassage", Map.of("passageId", unknownId("psg"), "expectedVersion", 0)))
                    .containsExactly("UNKNOWN_ID passageId");
            assertThat(rita.refused("restorePassage", Map.of("passageId", unknownId("art"), "expectedVersion", 0)))
                    .containsExactly("WRONG_TYPE passageId");
        }
    }
}
