package org.stet.publication.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.publication.ClaimInPrint;
import org.stet.wording.CountedWords;
import org.stet.wording.corpus.WordCount;

/** Every claim of this test has a tag of its own, because all tests share one desk. */
@QuarkusTest
class RankedListTest implements DeskTest {

    @Inject
    DataSource database;

    @Inject
    WordCount count;

    private static final Caller nobody = Caller.nobody();

    private static final String tag = UUID.randomUUID().toString();
    private static final String companyName = unique("Meridian");
    private static String company;
    private static String outlet;
    private static ClaimInPrint sunk;
    private static ClaimInPrint carried;
    private static ClaimInPrint painted;

    /** Once for all tests: they only read. */
    @BeforeEach
    void publishThree() throws SQLException {
        if (painted != null) {
            return;
        }
        company = aParty("COMPANY", companyName);
        outlet = aParty("NEWS_OUTLET", "The Skerry Courier");
        sunk = published("Meridian sank the ferry off Skerry Island in 2019", "en");
        carried = published("The ferry to Skerry Island carried 35 lorries a day", "en");
        painted = published("Hver lastbil i havnen blev malet blå", "da");
        CountedWords.of(database, count);
    }

    private static ClaimInPrint published(String statement, String language) {
        Sentences.RecordedArticle article =
                Sentences.anArticle(Map.of("text", "It was said at the harbour.", "outletId", outlet, "public", true));
        Map<String, Object> input = claim();
        input.put("statement", statement);
        input.put("language", language);
        input.put("tags", List.of(tag));
        input.put("parties", List.of(Map.of("partyId", company, "role", "SUBJECT")));
        input.put("passages", List.of(article.passage("said at the harbour")));
        return ClaimInPrint.approved(input).publish();
    }

    private static JsonPath ask(Map<String, ?> filter, String rest, String selection) {
        Map<String, Object> whole = new HashMap<>(Map.of("tag", List.of(tag)));
        whole.putAll(filter);
        return nobody.ask(
                        "query($filter: PublishedClaimFilter) { publishedClaims(filter: $filter %s) { %s } }"
                                .formatted(rest, selection),
                        Map.of("filter", whole))
                .setRootPath("data.publishedClaims");
    }

    private static List<String> found(String text) {
        JsonPath answer = ask(Map.of("text", text), "", "totalCount complete nodes { id }");
        List<String> ids = answer.getList("nodes.id");
        assertThat(answer.getInt("totalCount")).isEqualTo(ids.size());
        return ids;
    }

    @Test
    void putsFirstWhatFitsBestAndNeedsNotEveryWord() {
        JsonPath answer = ask(
                Map.of("text", "Is it true that a ferry was sunk by Meridian near Skerry?"),
                "",
                "edges { score node { id } fragments { field parts { text marked } } }");
        assertThat(answer.<String>getList("edges.node.id")).startsWith(sunk.publicId(), carried.publicId());
        assertThat(answer.<Float>getList("edges.score"))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allSatisfy(score -> assertThat(score).isBetween(0f, 1f));
        assertThat(answer.getString("edges[0].fragments[0].field")).isEqualTo("STATEMENT");
        assertThat(String.join("", answer.getList("edges[0].fragments[0].parts.text")))
                .isEqualTo("Meridian sank the ferry off Skerry Island in 2019");
    }

    @Test
    void keepsToTheLetterInEveryOtherOrder() {
        String byDate = ", orderBy: {field: PUBLISHED_AT, direction: DESC}";
        JsonPath some = ask(Map.of("text", "ferry Meridian sank painted"), byDate, "nodes { id }");
        JsonPath all =
                ask(Map.of("text", "ferry Skerry"), byDate, "complete edges { score fragments { field } node { id } }");

        assertThat(some.getList("nodes")).isEmpty();
        assertThat(all.<String>getList("edges.node.id")).containsExactly(carried.publicId(), sunk.publicId());
        assertThat(all.getList("edges.score")).containsOnlyNulls();
        assertThat(all.getList("edges.fragments")).containsOnlyNulls();
        assertThat(all.getBoolean("complete")).isTrue();
    }

    @Test
    void holdsToTheNotationOfSearchEnginesInAQuery() {
        assertThat(found("\"sank the ferry\" lorries")).containsExactly(sunk.publicId());
        assertThat(found("ferry island -Meridian")).isEmpty();
        assertThat(found("ferry island -lorries")).containsExactly(sunk.publicId());
        assertThat(found("ferry lorries OR lastbil")).containsExactlyInAnyOrder(carried.publicId(), painted.publicId());
        assertThat(found("-ferry")).isEmpty();
    }

    @Test
    void isTheSameListPageByPage() {
        List<String> whole = found("ferry Skerry Meridian lastbil");
        List<String> walked = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = ask(
                    Map.of("text", "ferry Skerry Meridian lastbil"),
                    ", first: 1" + (after == null ? "" : ", after: \"" + after + "\""),
                    "nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor }");
            assertThat(page.getBoolean("pageInfo.hasPreviousPage")).isEqualTo(after != null);
            walked.addAll(page.getList("nodes.id"));
            after = page.getBoolean("pageInfo.hasNextPage") ? page.getString("pageInfo.endCursor") : null;
        } while (after != null);
        assertThat(walked).hasSizeGreaterThan(1).isEqualTo(whole);
    }

    @Test
    void countsWhatItsClaimsHaveInCommon() {
        String facets =
                "facets { complete rating { value label count } verdict { value count } language { value count } "
                        + "party { value label count } outlet { value label count } publisher { value label count } "
                        + "responseKind { value } month { value count } }";
        JsonPath ranked =
                ask(Map.of("text", "ferry Skerry"), ", first: 1", facets).setRootPath("data.publishedClaims.facets");
        JsonPath all = ask(Map.of(), ", first: 1", facets).setRootPath("data.publishedClaims.facets");

        assertThat(ranked.getMap("party[0]")).isEqualTo(Map.of("value", company, "label", companyName, "count", 2));
        assertThat(ranked.getMap("outlet[0]"))
                .isEqualTo(Map.of("value", outlet, "label", "The Skerry Courier", "count", 2));
        assertThat(ranked.getList("language")).containsExactly(Map.of("value", "en", "count", 2));
        assertThat(all.getBoolean("complete")).isTrue();
        assertThat(all.getList("language"))
                .containsExactly(Map.of("value", "en", "count", 2), Map.of("value", "da", "count", 1));
        assertThat(all.getInt("month.count.sum()")).isEqualTo(3);
        assertThat(all.getString("publisher[0].value")).isEqualTo("localhost");
        assertThat(all.getInt("publisher[0].count")).isEqualTo(3);
        assertThat(all.getString("rating[0].value")).isEqualTo(all.getString("rating[0].label"));
        assertThat(all.getInt("verdict[0].count")).isEqualTo(3);
        assertThat(all.getList("responseKind")).isEmpty();
    }

    @Test
    void saysWhatItNeeds() {
        String ascending =
                "{ publishedClaims(filter: {text: \"ferry\"}, orderBy: {field: RELEVANCE, direction: ASC}) { nodes { id } } }";
        String wordless = "{ publishedClaims(orderBy: {field: RELEVANCE, direction: DESC}) { nodes { id } } }";
        for (String document : List.of(ascending, wordless)) {
            JsonPath refused = nobody.send(document, Map.of()).jsonPath();
            assertThat(refused.getString("errors[0].extensions.code"))
                    .as(document)
                    .isEqualTo("VALIDATION_ERROR");
            assertThat(refused.getString("errors[0].message")).startsWith("orderBy: for RELEVANCE, ");
        }
        String foreign = ask(Map.of(), ", first: 1", "pageInfo { endCursor }").getString("pageInfo.endCursor");
        String document =
                "query($c: String) { publishedClaims(filter: {text: \"ferry\"}, after: $c) { nodes { id } } }";
        assertThat(nobody.send(document, Map.of("c", foreign)).jsonPath().getString("errors[0].extensions.code"))
                .isEqualTo("INVALID_CURSOR");
    }

    @Test
    void answersWhateverIsTyped() {
        for (String text : List.of(
                "the",
                "!?…",
                ":*&|!()<->",
                "\"",
                "\"\"\"\"",
                "-",
                "- -\"",
                "OR OR OR",
                "' <-> \\ :A %_",
                "ferry:* & !x",
                "🦀🦀",
                "zz-zz ".repeat(3_000))) {
            assertThat(ask(Map.of("text", text), ", first: 3", "totalCount facets { complete } edges { score }")
                            .getInt("totalCount"))
                    .as(text)
                    .isNotNegative();
        }
        String document = "query($t: String) { publishedClaims(filter: {text: $t}) { nodes { id } } }";
        for (String text : List.of("ferry ".repeat(17_000), "ferry\u0000")) {
            assertThat(nobody.send(document, Map.of("t", text)).jsonPath().getString("errors[0].extensions.code"))
                    .isIn("VALIDATION_ERROR", "BAD_REQUEST");
        }
    }
}
