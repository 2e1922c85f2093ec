package org.stet.matching.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.publication.ClaimInPrint;
import org.stet.wording.CountedWords;
import org.stet.wording.corpus.WordCount;

/** Every claim of this test has a tag of its own, because all tests share one desk. */
@QuarkusTest
class SearchApiTest implements DeskTest {

    @Inject
    DataSource database;

    @Inject
    WordCount count;

    private static final Caller rita = Caller.rita();

    private static final String tag = UUID.randomUUID().toString();
    private static final String companyName = unique("Quicksilver Haulage");
    private static String company;
    private static String outlet;
    private static String article;
    private static String bridge;
    private static String tunnel;
    private static ClaimInPrint printed;

    /** Once for all tests: they only read. */
    @BeforeEach
    void recordThree() throws SQLException {
        if (printed != null) {
            return;
        }
        company = aParty("COMPANY", companyName);
        outlet = aParty("NEWS_OUTLET", unique("The Skerry Courier"));
        var read = anArticle(Map.of(
                "text",
                "It was said at the harbour.",
                "outletId",
                outlet,
                "headline",
                "A tollbooth for " + companyName));
        article = read.id();
        Map<String, Object> first = tagged("The bridge at Skerry cost 40 million crowns");
        first.put("parties", List.of(Map.of("partyId", company, "role", "SUBJECT")));
        first.put("passages", List.of(read.passage("said at the harbour")));
        bridge = aClaim(first);
        tunnel = aClaim(tagged("The tunnel at Skerry leaks"));
        printed = ClaimInPrint.approved(tagged("The bridge at Skerry was closed by 3 storms"))
                .publish();
        CountedWords.of(database, count);
    }

    private static Map<String, Object> tagged(String statement) {
        Map<String, Object> input = claim();
        input.put("statement", statement);
        input.put("tags", List.of(tag));
        return input;
    }

    private static JsonPath search(String text, Map<String, ?> filter, String selection) {
        Map<String, Object> whole = new HashMap<>(Map.of("tag", List.of(tag)));
        whole.putAll(filter);
        return rita.ask(
                        "query($t: String!, $f: SearchFilter) { search(text: $t, filter: $f) { %s } }"
                                .formatted(selection),
                        Map.of("t", text, "f", whole))
                .setRootPath("data.search");
    }

    private static List<String> claims(String text, Map<String, ?> filter) {
        JsonPath answer = search(text, filter, "claims { total complete hits { claim { id } } }");
        List<String> ids = answer.getList("claims.hits.claim.id");
        assertThat(answer.getInt("claims.total")).isEqualTo(ids.size());
        return ids;
    }

    @Test
    void findsClaimsInAnybodysWordsWhateverTheirState() {
        assertThat(claims("what did the Skerry bridge cost in millions", Map.of()))
                .startsWith(bridge);
        assertThat(claims("bridge, storms or a tunnel at Skerry", Map.of()))
                .containsExactlyInAnyOrder(bridge, tunnel, printed.id());
        assertThat(claims("Skerry -bridge", Map.of())).containsExactly(tunnel);
    }

    @Test
    void tellsClaimsApartByEachField() {
        Map<String, Object> onlyTheBridge = Map.of("party", List.of(company), "outlet", List.of(outlet));
        onlyTheBridge.forEach((field, value) ->
                assertThat(claims("Skerry", Map.of(field, value))).as(field).containsExactly(bridge));
        Map<String, Object> onlyThePrinted =
                Map.of("publicationStatus", List.of("PUBLISHED"), "status", List.of("VERIFIED"));
        onlyThePrinted.forEach((field, value) ->
                assertThat(claims("Skerry", Map.of(field, value))).as(field).containsExactly(printed.id()));
        for (Map<String, ?> none : List.of(
                Map.of("language", List.of("da")),
                Map.of("rating", List.of("no such label")),
                Map.of("responseKind", List.of("DENIED")),
                Map.of("party", List.of("no id")),
                Map.of("recordedUntil", "2000-01-01"))) {
            assertThat(claims("Skerry", none)).as(none.toString()).isEmpty();
        }
    }

    @Test
    void countsWhatAllItsClaimsHaveInCommon() {
        JsonPath facets = search("Skerry", Map.of(), """
                claims { facets { status { value count } publicationStatus { value count } party { value label count }
                  outlet { value count } tag { value count } language { value } month { count } verdict { count }
                  rating { label count } responseKind { value } } }""").setRootPath("data.search.claims.facets");

        assertThat(facets.getList("status"))
                .containsExactly(Map.of("value", "UNVERIFIED", "count", 2), Map.of("value", "VERIFIED", "count", 1));
        assertThat(facets.getList("publicationStatus"))
                .containsExactly(Map.of("value", "UNPUBLISHED", "count", 2), Map.of("value", "PUBLISHED", "count", 1));
        assertThat(facets.getList("party")).containsExactly(Map.of("value", company, "label", companyName, "count", 1));
        assertThat(facets.getList("outlet")).containsExactly(Map.of("value", outlet, "count", 1));
        assertThat(facets.getList("tag")).containsExactly(Map.of("value", tag, "count", 3));
        assertThat(facets.getList("verdict.count")).containsExactly(1);
        assertThat(facets.getList("rating.count")).containsExactly(1);
        assertThat(facets.getList("month.count")).containsExactly(3);
        assertThat(facets.getList("responseKind")).isEmpty();
    }

    @Test
    void findsPartiesAndArticlesBeside() {
        String selection =
                "claims { hits { score } } parties { hits { matchedName party { id } } } articles { hits { id } }";
        JsonPath exact = search(companyName, Map.of(), selection);
        assertThat(exact.<String>getList("parties.hits.party.id")).contains(company);
        assertThat(exact.<String>getList("parties.hits.matchedName")).contains(companyName);
        assertThat(exact.<String>getList("articles.hits.id")).contains(article);

        JsonPath some =
                search("was a tollbooth " + unique("demolished"), Map.of("kind", List.of("ARTICLE")), selection);
        assertThat(some.<String>getList("articles.hits.id")).contains(article);
        assertThat(some.getList("parties.hits")).isEmpty();
        assertThat(some.getList("claims.hits")).isEmpty();
    }

    @Test
    void answersWhateverIsTyped() {
        String selection = "claims { total facets { tag { count } } hits { fragments { field } } } "
                + "parties { hits { matchedName } } articles { hits { id } }";
        for (String text : List.of(
                "",
                " ",
                "the",
                "!?…",
                ":*&|!()<->",
                "\"",
                "- -\"",
                "OR OR OR",
                "' <-> \\ :A %_",
                "🦀🦀",
                "zz-zz ".repeat(3_000))) {
            assertThat(search(text, Map.of(), selection).getInt("claims.total"))
                    .as(text)
                    .isNotNegative();
        }
        assertRefused(Map.of("t", "bridge ".repeat(15_000)));
        assertRefused(Map.of("t", "bridge", "f", Map.of("language", Collections.nCopies(70_000, "da"))));
    }

    private static void assertRefused(Map<String, ?> variables) {
        String document = "query($t: String!, $f: SearchFilter) { search(text: $t, filter: $f) { claims { total } } }";
        assertThat(rita.send(document, variables).jsonPath().getString("errors[0].extensions.code"))
                .isEqualTo("VALIDATION_ERROR");
    }
}
