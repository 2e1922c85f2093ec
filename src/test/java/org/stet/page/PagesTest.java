package org.stet.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.DeskTest;

/** Which addresses are pages, and what a browser is told about them. */
@QuarkusTest
class PagesTest implements DeskTest {

    @Inject
    AppOfTheTests app;

    @TestHTTPResource("/")
    URI site;

    private static Response browse(String path) {
        return given().accept("text/html,application/xhtml+xml,*/*;q=0.8").get(path);
    }

    private static void assertIsTheApp(Response answer) {
        assertThat(answer.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.asString()).contains("<script type=\"module\"").doesNotContain("stet:head");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/exports", "/exports/cst_1"})
    void thePagesForReadersAreListed(String path) {
        Response answer = browse(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertIsTheApp(answer);
        assertThat(answer.asString())
                .contains("<title>Stet</title>", "<meta name=\"description\" content=\"Claims that Stet has checked")
                .doesNotContain("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/", "/desk/queue", "/desk/articles/art_1/v/2", "/login-needed"})
    void thePagesOfTheDeskAreNot(String path) {
        Response answer = browse(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertIsTheApp(answer);
        assertThat(answer.asString()).contains("<meta name=\"robots\" content=\"noindex\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/desks", "/claims", "/claims/pub_1/more", "/exports/cst_1/more", "/index.html"})
    void anyOtherAddressIsThePageThatSaysSo(String path) {
        Response answer = browse(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertIsTheApp(answer);
        assertThat(answer.asString()).contains("<title>Not found – Stet</title>", "noindex");
    }

    @Test
    void aProgramIsToldWithoutThePage() {
        Response answer = given().accept("application/json").get("/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql/nothing",
                "/export/nothing",
                "/q/nothing",
                "/development/nothing",
                "/assets/nothing.js",
                "/login/nothing",
                "/logout/nothing"
            })
    void whatBelongsToOthersIsNeverAPage(String path) {
        Response answer = browse(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).doesNotContain("<script type=\"module\"");
    }

    @Test
    void aFileThatIsNotThereYetIsNotRememberedAsMissing() {
        assertThat(browse("/assets/nothing.js").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aPageIsAskedForAgainAndSentWhenItChanged() {
        Response answer = browse("/");
        Response again = given().header("If-None-Match", answer.header("ETag")).get("/");
        Response head = given().head("/");

        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(answer.header("ETag"));
        assertThat(head.asString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "graphql?query=%7B__typename%7D", "export/claims.ndjson", "export/claims.csv"})
    void whatIsTextIsSentSmallerToWhoeverCanReadIt(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void nothingRunsInAPageButItsOwnScripts() {
        Response answer = browse("/");
        String policy = answer.header("Content-Security-Policy");

        assertThat(policy)
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("connect-src 'self'", "base-uri 'none'", "frame-ancestors 'none'")
                .containsPattern("form-action 'self' http://localhost:\\d+$")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
    }

    @Test
    void everyPageSaysThatTheAppWasNotBuilt() {
        Response answer = app.missingDuring(() -> browse("/"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("text/plain");
        assertThat(answer.asString()).startsWith("The pages were not built:");
    }
}
