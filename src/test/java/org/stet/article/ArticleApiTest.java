package org.stet.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences.RecordedArticle;

@QuarkusTest
class ArticleApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();

    private static JsonPath article(String id, String selection) {
        return rita.ask("query($id: ID!) { article(id: $id) { %s } }".formatted(selection), Map.of("id", id))
                .setRootPath("data.article");
    }

    private static Map<String, Object> revision(RecordedArticle article, int expectedVersion, String headline) {
        return Map.of("articleId", article.id(), "expectedVersion", expectedVersion, "headline", headline);
    }

    private static Map<String, Object> reason(RecordedArticle article, int expectedVersion) {
        return Map.of("articleId", article.id(), "expectedVersion", expectedVersion, "reason", "Recorded twice");
    }

    private static RecordedArticle discarded() {
        RecordedArticle article = anArticle("To be put away");
        rita.succeed("discardArticle", reason(article, 0), "");
        return article;
    }

    @Nested
    class RecordArticle {

        @Test
        void comesBackAsItWasRecorded() {
            String outlet = aParty("NEWS_OUTLET", unique("Harbour Gazette"));
            Map<String, Object> input = Map.of(
                    "outletId",
                    outlet,
                    "headline",
                    " Oil in the harbour ",
                    "bylines",
                    List.of("A. Holm", "B. Lind"),
                    "url",
                    "https://gazette.example/oil",
                    "language",
                    "EN-gb",
                    "published",
                    Map.of("precision", "DAY", "value", "2026-11-12"),
                    "public",
                    true,
                    "text",
                    "  Oil leaked.\nNobody saw it. 🛢 ");
            String id = anArticle(input).id();

            JsonPath article = article(id, """
                    version headline bylines url language public outlet { id } published { value precision }
                    latestVersion { number text length sha256 article { id } } versions { number }
                    discardedAt history { nodes { action subjectType } }
                    """);
            assertThat(article.getInt("version")).isZero();
            assertThat(article.getString("headline")).isEqualTo("Oil in the harbour");
            assertThat(article.<String>getList("bylines")).containsExactly("A. Holm", "B. Lind");
            assertThat(article.getString("url")).isEqualTo("https://gazette.example/oil");
            assertThat(article.getString("language")).isEqualTo("en-GB");
            assertThat(article.getBoolean("public")).isTrue();
            assertThat(article.getString("outlet.id")).isEqualTo(outlet);
            assertThat(article.getString("published.value")).isEqualTo("2026-11-12");
            assertThat(article.getString("latestVersion.text")).isEqualTo("  Oil leaked.\nNobody saw it. 🛢 ");
            assertThat(article.getInt("latestVersion.length")).isEqualTo(31);
            assertThat(article.getString("latestVersion.sha256"))
                    .isEqualTo("893024bcd0835616b31623e61d79a6a2e7093301db26bca002127b52f20eaf91");
            assertThat(article.<Integer>getList("versions.number")).containsExactly(1);
            assertThat(article.<String>getList("history.nodes.subjectType"))
                    .containsExactly("ArticleVersion", "Article");
        }

        @Test
        void needsNothingButAText() {
            JsonPath article = article(
                    anArticle("Nothing else is known.").id(),
                    "headline bylines url language public outlet { id } published { value precision }");

            assertThat(article.getString("headline")).isNull();
            assertThat(article.getList("bylines")).isEmpty();
            assertThat(article.getBoolean("public")).isFalse();
            assertThat(article.getString("outlet")).isNull();
            assertThat(article.getString("published.precision")).isEqualTo("UNKNOWN");
        }

        @Test
        void showsTheOutletThatItsOwnWasMergedInto() {
            String survivor = aParty("NEWS_OUTLET", unique("Gazette"));
            String duplicate = aParty("NEWS_OUTLET", unique("The Gazette"));
            String id = anArticle(Map.of("text", "By the Gazette", "outletId", duplicate))
                    .id();
            chen.succeed(
                    "mergeParties", Map.of("survivorId", survivor, "duplicateId", duplicate, "expectedVersion", 0), "");

            assertThat(article(id, "outlet { id }").getString("outlet.id")).isEqualTo(survivor);
            assertThat(rita.ask(
                                    "query($o: ID!) { articles(filter: {outlet: [$o]}) { nodes { id } } }",
                                    Map.of("o", survivor))
                            .<String>getList("articles.nodes.id"))
                    .containsExactly(id);
        }

        @Test
        void namesEveryFaultWithItsField() {
            Map<String, Object> input = new HashMap<>(Map.of(
                    "text", " \n",
                    "outletId", "no id",
                    "headline", "x".repeat(501),
                    "bylines", List.of("ok", "bell \u0007"),
                    "url", "ftp://gazette.example",
                    "language", "not a language",
                    "published", Map.of("precision", "DAY", "value", "2026-02-30")));

            assertThat(rita.refused("recordArticle", input))
                    .containsExactlyInAnyOrder(
                            "REQUIRED text",
                            "UNKNOWN_ID outletId",
                            "TOO_LONG headline",
                            "INVALID_TEXT bylines.1",
                            "INVALID_URL url",
                            "INVALID_LANGUAGE language",
                            "INVALID_DATE published.value");
        }

        @Test
        void refusesAnOutletThatIsNone() {
            assertThat(rita.refused("recordArticle", Map.of("text", "Text", "outletId", unknownId("pty"))))
                    .containsExactly("UNKNOWN_ID outletId");
            assertThat(rita.refused("recordArticle", Map.of("text", "Text", "outletId", unknownId("clm"))))
                    .containsExactly("WRONG_TYPE outletId");
        }

        @Test
        void keepsFiveHundredThousandCodePointsAndNoMore() {
            String longest = "é".repeat(499_998) + "𝔸𝔸";
            assertThat(article(anArticle(longest).id(), "latestVersion { length }")
                            .getInt("latestVersion.length"))
                    .isEqualTo(500_000);
            assertThat(rita.refused("recordArticle", Map.of("text", longest + "!")))
                    .containsExactly("TOO_LONG text");
        }

        @Test
        void keepsALongTextOfManyDifferentWords() {
            StringBuilder words = new StringBuilder();
            for (int i = 0; words.length() < 490_000; i++) {
                words.append(Integer.toString(i * 7919, 36)).append(' ');
            }
            assertThat(article(anArticle(words.toString()).id(), "latestVersion { number }")
                            .getInt("latestVersion.number"))
                    .isEqualTo(1);
        }

        @Test
        void refusesAControlCharacterInTheText() {
            assertThat(rita.refused("recordArticle", Map.of("text", "nul \u0000 here")))
                    .containsExactly("INVALID_TEXT text");
        }

        @Test
        void sentAgainWithTheSameRequestIdRecordsNothing() {
            Map<String, Object> input = Map.of("text", "Sent twice", "requestId", unique("retry"));

            assertThat(anArticle(input)).isEqualTo(anArticle(input));
        }
    }

    @Nested
    class ReviseArticle {

        @Test
        void replacesWhatIsKnownAndKeepsTheText() {
            RecordedArticle article = anArticle(Map.of("text", "Kept", "headline", "Old", "url", "https://a.example/"));
            JsonPath revised = rita.succeed(
                    "reviseArticle",
                    revision(article, 0, "New"),
                    "article { version headline url latestVersion { text } }");

            assertThat(revised.getInt("article.version")).isEqualTo(1);
            assertThat(revised.getString("article.headline")).isEqualTo("New");
            assertThat(revised.getString("article.url")).isNull();
            assertThat(revised.getString("article.latestVersion.text")).isEqualTo("Kept");
        }

        @Test
        void refusesAStaleVersionAndChangesNothing() {
            RecordedArticle article = anArticle("Contested");
            chen.succeed("reviseArticle", revision(article, 0, "Faster"), "");

            assertThat(rita.refused("reviseArticle", revision(article, 0, "Slower")))
                    .containsExactly("STALE_VERSION expectedVersion");
            assertThat(article(article.id(), "headline").getString("headline")).isEqualTo("Faster");
        }

        @Test
        void refusesWhatChangesNothing() {
            RecordedArticle article = anArticle(Map.of("text", "Same", "headline", "Same"));

            assertThat(rita.refused("reviseArticle", revision(article, 0, "Same")))
                    .containsExactly("NOTHING_TO_CHANGE");
        }

        @Test
        void refusesIdsThatNameNoArticle() {
            RecordedArticle unknown = new RecordedArticle(unknownId("art"), "");
            RecordedArticle party = new RecordedArticle(aParty("COMPANY", "No article"), "");

            assertThat(rita.refused("reviseArticle", revision(unknown, 0, "X")))
                    .containsExactly("UNKNOWN_ID articleId");
            assertThat(rita.refused("reviseArticle", revision(party, 0, "X"))).containsExactly("WRONG_TYPE articleId");
        }

        @Test
        void refusesADiscardedArticle() {
            assertThat(rita.refused("reviseArticle", revision(discarded(), 1, "X")))
                    .containsExactly("ILLEGAL_TRANSITION articleId");
        }
    }

    @Nested
    class AddArticleVersion {

        private Map<String, Object> text(RecordedArticle article, String text) {
            return Map.of("articleId", article.id(), "text", text);
        }

        @Test
        void numbersTheVersionsAndKeepsTheEarlierOnes() {
            RecordedArticle article = anArticle("First");
            JsonPath added = rita.succeed(
                    "addArticleVersion", text(article, "Second"), "articleVersion { id number text article { id } }");

            assertThat(added.getInt("articleVersion.number")).isEqualTo(2);
            assertThat(added.getString("articleVersion.article.id")).isEqualTo(article.id());
            JsonPath read = article(article.id(), "latestVersion { text } versions { number text }");
            assertThat(read.getString("latestVersion.text")).isEqualTo("Second");
            assertThat(read.<Integer>getList("versions.number")).containsExactly(1, 2);
            assertThat(read.<String>getList("versions.text")).containsExactly("First", "Second");
        }

        @Test
        void isJournaledWithItsDigestInsteadOfItsText() {
            RecordedArticle article = anArticle("First");
            rita.succeed("addArticleVersion", text(article, "A text that the journal leaves where it is"), "");

            JsonPath history = article(article.id(), "history(first: 1) { nodes { action changes { field after } } }");
            assertThat(history.getString("history.nodes[0].action")).isEqualTo("recorded");
            assertThat(history.<String>getList("history.nodes[0].changes.field"))
                    .contains("number", "length", "sha256")
                    .doesNotContain("text");
            assertThat(history.getString("history")).doesNotContain("leaves where it is");
        }

        @Test
        void refusesTheTextThatIsThereAlready() {
            assertThat(rita.refused("addArticleVersion", text(anArticle("Same"), "Same")))
                    .containsExactly("NOTHING_TO_CHANGE text");
        }

        @Test
        void refusesBadInput() {
            RecordedArticle article = anArticle("First");

            assertThat(rita.refused("addArticleVersion", text(article, "  "))).containsExactly("REQUIRED text");
            assertThat(rita.refused("addArticleVersion", text(article, "bell \u0007")))
                    .containsExactly("INVALID_TEXT text");
            assertThat(rita.refused("addArticleVersion", Map.of("articleId", unknownId("art"), "text", "X")))
                    .containsExactly("UNKNOWN_ID articleId");
            assertThat(rita.refused("addArticleVersion", Map.of("articleId", article.versionId(), "text", "X")))
                    .containsExactly("WRONG_TYPE articleId");
            assertThat(rita.refused("addArticleVersion", text(discarded(), "X")))
                    .containsExactly("ILLEGAL_TRANSITION articleId");
        }
    }

    @Nested
    class DiscardArticle {

        @Test
        void takesItOutOfTheListsAndCanBeUndone() {
            String word = unique("discard").replaceAll("[^a-z0-9]", "");
            RecordedArticle article = anArticle("About " + word);
            rita.succeed("discardArticle", reason(article, 0), "");

            assertThat(found("{text: \"" + word + "\"}")).isEmpty();
            assertThat(found("{text: \"" + word + "\", discarded: true}")).containsExactly(article.id());
            JsonPath read = article(article.id(), "discardedAt discardedWhy");
            assertThat(read.getString("discardedWhy")).isEqualTo("Recorded twice");

            JsonPath restored = rita.succeed(
                    "restoreArticle",
                    Map.of("articleId", article.id(), "expectedVersion", 1, "reason", "It was not"),
                    "article { discardedAt history(first: 1) { nodes { action changes { field after } } } }");
            assertThat(restored.getString("article.discardedAt")).isNull();
            assertThat(restored.getString("article.history.nodes[0].action")).isEqualTo("restored");
            assertThat(restored.<Map<String, String>>getList("article.history.nodes[0].changes"))
                    .anySatisfy(change ->
                            assertThat(change).containsEntry("field", "reason").containsEntry("after", "It was not"));
            assertThat(found("{text: \"" + word + "\"}")).containsExactly(article.id());
        }

        @Test
        void isRefusedWhileAClaimAppearsInIt() {
            RecordedArticle article = anArticle("The harbour was closed.");
            Map<String, Object> input = claim();
            input.put("passages", List.of(article.passage("was closed")));
            String claim = aClaim(input);

            assertThat(rita.refused("discardArticle", reason(article, 0)))
                    .containsExactly("ILLEGAL_TRANSITION articleId");

            rita.succeed("discardClaim", Map.of("claimId", claim, "expectedVersion", 0, "reason", "Gone"), "");
            rita.succeed("discardArticle", reason(article, 0), "");
        }

        @Test
        void needsAReasonAndAnArticleThatIsNotDiscarded() {
            RecordedArticle article = discarded();

            assertThat(rita.refused(
                            "discardArticle", Map.of("articleId", article.id(), "expectedVersion", 1, "reason", " ")))
                    .containsExactly("REQUIRED reason");
            assertThat(rita.refused("discardArticle", reason(article, 1)))
                    .containsExactly("ILLEGAL_TRANSITION articleId");
            assertThat(rita.refused("discardArticle", reason(article, 0)))
                    .containsExactly("STALE_VERSION expectedVersion");
            assertThat(rita.refused("restoreArticle", reason(anArticle("Never discarded"), 0)))
                    .containsExactly("ILLEGAL_TRANSITION articleId");
            assertThat(rita.refused("restoreArticle", reason(new RecordedArticle(unknownId("art"), ""), 0)))
                    .containsExactly("UNKNOWN_ID articleId");
            assertThat(rita.refused("restoreArticle", reason(new RecordedArticle(aClaim(), ""), 0)))
                    .containsExactly("WRONG_TYPE articleId");
        }
    }

    private static List<String> found(String filter) {
        return rita.ask("{ articles(filter: %s, first: 100) { nodes { id } } }".formatted(filter))
                .getList("articles.nodes.id");
    }

    @Nested
    class Articles {

        private String outlet;

        @BeforeEach
        void beginWithAnOutletOfTheirOwn() {
            outlet = aParty("NEWS_OUTLET", unique("Lister"));
        }

        private String published(String day, String... more) {
            Map<String, Object> input = new HashMap<>(Map.of("text", unique("Text"), "outletId", outlet));
            if (day != null) {
                input.put("published", Map.of("precision", "DAY", "value", day));
            }
            for (int i = 0; i < more.length; i += 2) {
                input.put(more[i], more[i].equals("public") ? (Object) Boolean.valueOf(more[i + 1]) : more[i + 1]);
            }
            return anArticle(input).id();
        }

        private List<String> ofOutlet(String more) {
            return found("{outlet: [\"" + outlet + "\"]" + more + "}");
        }

        @Test
        void comeNewestFirstPageByPage() {
            String may = published("2026-05-01");
            String march = published("2026-03-01");
            String april = published("2026-04-01");
            String page = """
                    query($o: ID!, $after: String) {
                      articles(filter: {outlet: [$o]}, first: 2, after: $after) {
                        totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } }
                    """;

            JsonPath first = rita.ask(page, Map.of("o", outlet));
            assertThat(first.<String>getList("articles.nodes.id")).containsExactly(may, april);
            assertThat(first.getInt("articles.totalCount")).isEqualTo(3);
            assertThat(first.getBoolean("articles.pageInfo.hasNextPage")).isTrue();

            JsonPath second =
                    rita.ask(page, Map.of("o", outlet, "after", first.getString("articles.pageInfo.endCursor")));
            assertThat(second.<String>getList("articles.nodes.id")).containsExactly(march);
            assertThat(second.getBoolean("articles.pageInfo.hasNextPage")).isFalse();
            assertThat(second.getBoolean("articles.pageInfo.hasPreviousPage")).isTrue();
        }

        @Test
        void comeInTheOrderThatIsAskedFor() {
            String late = published("2026-05-01");
            String early = published("2026-03-01");

            assertThat(rita.ask("""
                            query($o: ID!) { articles(filter: {outlet: [$o]}, orderBy: {field: RECORDED, direction: ASC}) {
                              nodes { id } } }
                            """, Map.of("o", outlet)).<String>getList("articles.nodes.id"))
                    .containsExactly(late, early);
        }

        @Test
        void areFilteredByDayLanguageAndWhetherTheyArePublic() {
            String german = published("2026-05-01", "language", "de");
            String open = published("2026-05-02", "public", "true");
            String unknown = published(null);

            assertThat(ofOutlet(", language: [\"de\", \"fr\"]")).containsExactly(german);
            assertThat(ofOutlet(", public: true")).containsExactly(open);
            assertThat(ofOutlet(", public: false")).containsExactlyInAnyOrder(german, unknown);
            assertThat(ofOutlet(", publishedFrom: \"2026-05-02\", publishedUntil: \"2026-05-02\""))
                    .containsExactly(open);
            assertThat(ofOutlet(", publishedUntil: \"2026-05-01\"")).containsExactly(german);
        }

        @Test
        void areFoundByWordsOfHeadlineAndText() {
            String mark = unique("mark").replaceAll("[^a-z0-9]", "");
            String inText = anArticle(Map.of("text", mark + " The companies were leaking oil.", "language", "en"))
                    .id();
            String inHeadline = anArticle(Map.of("text", "Other", "headline", mark + " oil leaks", "language", "en"))
                    .id();
            anArticle(Map.of("text", mark + " Nothing of the sort.", "language", "en"));

            assertThat(found("{text: \"" + mark + " leak\"}")).containsExactlyInAnyOrder(inText, inHeadline);
            assertThat(found("{text: \"" + mark + " \\\"leaking oil\\\"\"}")).containsExactly(inText);
            assertThat(found("{text: \"" + mark + " leak -headline -companies\"}"))
                    .doesNotContain(inText);
        }

        @Test
        void ofAnUnknownOutletAreNone() {
            assertThat(found("{outlet: [\"" + unknownId("pty") + "\"]}")).isEmpty();
        }

        @Test
        void refuseWordsThatNoRowCanHold() {
            String text = "query($t: String!) { articles(filter: {text: $t}) { totalCount } }";
            String language = "query($t: String!) { articles(filter: {language: [$t]}) { totalCount } }";

            assertThat(refusal(text, "nul \u0000")).isEqualTo("VALIDATION_ERROR");
            assertThat(refusal(text, "x".repeat(501))).isEqualTo("VALIDATION_ERROR");
            assertThat(refusal(language, "nul \u0000")).isEqualTo("VALIDATION_ERROR");
        }

        private String refusal(String document, String text) {
            return rita.send(document, Map.of("t", text)).jsonPath().getString("errors[0].extensions.code");
        }

        @Test
        void refuseACursorOfAnotherOrder() {
            published("2026-05-01");
            String cursor =
                    rita.ask("{ articles(first: 1) { edges { cursor } } }").getString("articles.edges[0].cursor");

            assertThat(rita.send(
                                    "query($c: String) { articles(after: $c, orderBy: {field: RECORDED, direction: ASC}) { nodes { id } } }",
                                    Map.of("c", cursor))
                            .jsonPath()
                            .getString("errors[0].extensions.code"))
                    .isEqualTo("INVALID_CURSOR");
        }
    }

    @Nested
    class Nodes {

        @Test
        void areFoundByTheirIds() {
            RecordedArticle article = anArticle("A node");
            JsonPath nodes = rita.ask(
                    "query($a: ID!, $v: ID!) { a: node(id: $a) { __typename } v: node(id: $v) { __typename ... on ArticleVersion { text } } }",
                    Map.of("a", article.id(), "v", article.versionId()));

            assertThat(nodes.getString("a.__typename")).isEqualTo("Article");
            assertThat(nodes.getString("v.text")).isEqualTo("A node");
        }

        @Test
        void areNothingToSomebodyWithoutLogin() {
            assertThat(Caller.nobody()
                            .ask(
                                    "query($id: ID!) { node(id: $id) { id } }",
                                    Map.of("id", anArticle("Secret").id()))
                            .getString("node"))
                    .isNull();
        }
    }
}
