package org.stet.export.factcheck;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.publication.ClaimInPrint;

@QuarkusTest
class FactCheckResourceTest implements DeskTest {

    private static final String PATH = "/v1alpha1/claims:search";

    /** A word that no claim of another test has. */
    private static final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private static ClaimInPrint oldest;
    private static ClaimInPrint canadian;
    private static ClaimInPrint newest;

    @Inject
    SessionFactory sessions;

    /** Once for all tests: they only read. */
    @BeforeEach
    void threeRatedClaimsAndAnOpinion() {
        if (newest != null) {
            return;
        }
        oldest = saying("Di Färi as sonken " + word, "frr", "CHECKABLE");
        canadian = saying("Le bac a coulé " + word, "fr-CA", "CHECKABLE");
        saying("Ferries are beautiful " + word, "en", "OPINION");
        newest = saying("The bus left early " + word, "en-GB", "CHECKABLE");
    }

    private static ClaimInPrint saying(String statement, String language, String checkability) {
        Map<String, Object> input = Sentences.claim();
        input.putAll(Map.of("statement", statement, "language", language, "checkability", checkability));
        return ClaimInPrint.approved(input).publish();
    }

    private static JsonPath found(String... parameters) {
        Response answer = search(parameters);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    /** @param parameters names and values in turn */
    private static Response search(String... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(PATH);
    }

    private static List<String> texts(String... parameters) {
        return found(parameters).getList("claims.text");
    }

    @Test
    void answersAsGoogleDoes() {
        ClaimInPrint published = ClaimInPrint.approved(Map.of(
                        "statement", "The tram is free " + word + "x", "checkability", "CHECKABLE", "language", "en"))
                .publish();
        Response answer = search("query", word + "x", "key", "any", "alt", "json");

        assertThat(answer.contentType()).isEqualToIgnoringWhitespace("application/json;charset=UTF-8");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        JsonPath document = published.asked("... on PublishedClaim { checkedAt attributions { hops { label } } }");
        assertThat(answer.jsonPath().getMap(""))
                .isEqualTo(Map.of(
                        "claims",
                        List.of(Map.of(
                                "text",
                                "The tram is free " + word + "x",
                                "claimant",
                                document.getString("attributions[0].hops[0].label"),
                                "claimReview",
                                List.of(Map.of(
                                        "publisher",
                                        Map.of("name", "Stet", "site", "localhost"),
                                        "url",
                                        "http://localhost:8080/claims/" + published.publicId(),
                                        "title",
                                        "Mostly false: The tram is free " + word + "x",
                                        "reviewDate",
                                        document.getString("checkedAt"),
                                        "textualRating",
                                        "Mostly false",
                                        "languageCode",
                                        "en"))))));
    }

    @Test
    void findsRatedClaimsTheLastCheckedFirst() {
        assertThat(found("query", word).<String>getList("claims.claimReview.flatten().url"))
                .map(url -> url.substring(url.lastIndexOf('/') + 1))
                .containsExactly(newest.publicId(), canadian.publicId(), oldest.publicId());
    }

    @Test
    void findsALanguageInAnyRegion() {
        assertThat(texts("query", word, "languageCode", "fr")).containsExactly("Le bac a coulé " + word);
        assertThat(texts("query", word, "languageCode", "en-US")).containsExactly("The bus left early " + word);
    }

    @Test
    void nothingFoundIsAnEmptyObject() {
        assertThat(search("query", word + " nothing").asString()).isEqualTo("{}");
        assertThat(search("query", word, "reviewPublisherSiteFilter", "courier.example")
                        .asString())
                .isEqualTo("{}");
    }

    @Test
    void pagesByTokenAndByOffset() {
        JsonPath first = found("query", word, "pageSize", "2");
        JsonPath second = found("query", word, "pageSize", "2", "pageToken", first.getString("nextPageToken"));
        JsonPath skipped = found("query", word, "offset", "2", "reviewPublisherSiteFilter", "www.localhost");

        assertThat(first.<String>getList("claims.text"))
                .containsExactly("The bus left early " + word, "Le bac a coulé " + word);
        assertThat(second.<String>getList("claims.text")).containsExactly("Di Färi as sonken " + word);
        assertThat(second.getMap("")).doesNotContainKey("nextPageToken");
        assertThat(skipped.<String>getList("claims.text")).containsExactly("Di Färi as sonken " + word);
    }

    @Test
    void costsOneStatement() {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        found("query", word, "languageCode", "en", "maxAgeDays", "3", "offset", "1");
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void refusesAsGoogleDoes() {
        Response answer = search("query", word, "pageSize", "many");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).isEqualToIgnoringWhitespace("application/json;charset=UTF-8");
        String message = "Invalid value at 'page_size' (TYPE_INT32), \"many\"";
        assertThat(answer.jsonPath().getMap("error"))
                .isEqualTo(Map.of(
                        "code",
                        400,
                        "message",
                        message,
                        "status",
                        "INVALID_ARGUMENT",
                        "details",
                        List.of(Map.of(
                                "@type",
                                "type.googleapis.com/google.rpc.BadRequest",
                                "fieldViolations",
                                List.of(Map.of("field", "page_size", "description", message))))));
    }

    @Test
    void noInputIsABug() {
        String order = Wanted.read(new MultivaluedHashMap<>(Map.of("query", word)), null)
                .page()
                .order();
        String forged = "1|" + order + "|" + UUID.randomUUID() + "|no moment";
        String token = Base64.getUrlEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8));

        assertThat(search("query", word, "pageToken", token).statusCode()).isEqualTo(400);
        for (String raw : List.of("%00", "%ff", "%ED%A0%80", "a%0Bb")) {
            assertThat(given().urlEncodingEnabled(false)
                            .get(PATH + "?query=" + raw)
                            .statusCode())
                    .as(raw)
                    .isIn(200, 400);
        }
        for (String odd : List.of("\"", "-", "or or", "''\\", "a:*&!()", "%", "🚛", "x".repeat(501))) {
            assertThat(search("query", odd).statusCode()).as(odd).isIn(200, 400);
        }
    }
}
