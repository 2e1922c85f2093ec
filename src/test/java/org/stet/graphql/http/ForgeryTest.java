package org.stet.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.Session;

/** A foreign page cannot use the visitor's session. */
@QuarkusTest
class ForgeryTest implements DeskTest {

    private static final String RECORD =
            "mutation { recordParty(input: {kind: COMPANY, name: \"%s\"}) { party { id } userErrors { code } } }";
    private static final String ME = "{\"query\": \"{ me { name } }\"}";

    @TestHTTPResource("/")
    URI site;

    private final Caller rita = Caller.rita();

    private RequestSpecification inSession() {
        return given().header("Cookie", Session.of(rita).cookie());
    }

    private void assertRecordedNothing(String name) {
        assertThat(rita.ask(
                                "query($name: String) { parties(filter: {text: $name}) { nodes { id } } }",
                                Map.of("name", name))
                        .getList("parties.nodes"))
                .isEmpty();
    }

    @Test
    void aPageOfThisSiteUsesIt() {
        String origin = site.toString().replaceFirst("/$", "");
        Response answer = Session.of(rita)
                .sends("{ me { name role } }", Map.of("Origin", origin, "Sec-Fetch-Site", "same-origin"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("data.me.role")).isEqualTo("REPORTER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", "application/json"})
    void aPostWithoutTheHeaderIsRefusedWhateverItsForm(String contentType) {
        String name = Sentences.unique("Forged");
        Response answer = inSession()
                .contentType(contentType + "; charset=utf-8")
                .body("{\"query\": \"" + RECORD.formatted(name).replace("\"", "\\\"") + "\"}")
                .post("/graphql");

        assertRefused(answer);
        assertThat(answer.jsonPath().getString("errors[0].message")).contains("GraphQL-Preflight");
        assertRecordedNothing(name);
    }

    @Test
    void aFormWithPartsIsRefused() {
        assertRefused(inSession().multiPart("query", "{ me { name } }").post("/graphql"));
    }

    private static void assertRefused(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.jsonPath().getList("errors.extensions.code")).isEqualTo(List.of("FORBIDDEN"));
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Origin, http://localhost",
        "Origin, not an origin",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void aPageThatTheBrowserCallsForeignIsRefusedEvenWithTheHeader(String header, String value) {
        assertRefused(Session.of(rita).sends("{ me { name } }", Map.of(header, value)));
    }

    @Test
    void aGetReadsAndNeverChangesAnything() {
        String name = Sentences.unique("Forged");
        Response read = inSession().queryParam("query", "{ me { name } }").get("/graphql");
        Response changed =
                inSession().queryParam("query", RECORD.formatted(name)).get("/graphql");

        assertThat(read.jsonPath().getString("data.me.name")).isEqualTo("rita");
        assertThat(changed.statusCode()).isEqualTo(405);
        assertRecordedNothing(name);
    }

    @Test
    void aTokenNeedsNoHeaderAndComesFromAnywhere() {
        Response answer = given().auth()
                .oauth2(rita.token())
                .header("Origin", "https://elsewhere.example")
                .contentType("application/json")
                .body(ME)
                .post("/graphql");

        assertThat(answer.jsonPath().getString("data.me.name")).isEqualTo("rita");
    }

    @Test
    void whoeverIsNotLoggedInNeedsNoHeader() {
        Response answer = given().header("Origin", "https://elsewhere.example")
                .contentType("application/json")
                .body("{\"query\": \"{ publishedClaims { totalCount } }\"}")
                .post("/graphql");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("errors")).isNull();
    }
}
