package org.stet.page.login;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Session;

/** Sessions of pages: how they begin, what they are good for, how they end. */
@QuarkusTest
class LoginTest implements DeskTest {

    private static final String BROKEN = "q_session=no-session-of-ours";

    private final Caller edith = Caller.edith();

    private static Response logout(Map<String, String> headers) {
        return given().redirects().follow(false).headers(headers).post("/logout");
    }

    private static void assertForgetsTheSession(Response answer) {
        Cookie cookie = answer.detailedCookie("q_session");
        assertThat(cookie.getValue()).isEmpty();
        assertThat(cookie.getMaxAge()).isZero();
    }

    @Nested
    class Beginning {

        @Test
        void sendsToTheProviderWithAChallenge() {
            Response answer = Session.visit("/login?to=/desk/queue", Map.of());

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.header("Location"))
                    .contains("/authorize?", "response_type=code", "code_challenge_method=S256")
                    .satisfies(address -> assertThat(URLDecoder.decode(address, StandardCharsets.UTF_8))
                            .containsPattern("redirect_uri=http://localhost:\\d+/login&"));
        }

        @Test
        void goesOnWhereThePersonWantedTo() {
            Response answer = Session.of(edith).visits("/login?to=/desk/queue%3Fmine=true");

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.header("Location")).endsWith("/desk/queue?mine=true");
        }

        @Test
        void goesNowhereElse() {
            Response answer = Session.of(edith).visits("/login?to=//elsewhere.example/desk");

            assertThat(answer.header("Location")).endsWith("/desk").doesNotContain("elsewhere");
        }

        @Test
        void givesACookieThatNoScriptReadsAndNoForeignFormSends() {
            Cookie session = comingBackWith("code=edith.editor.600").detailedCookie("q_session");

            assertThat(session.isHttpOnly()).isTrue();
            assertThat(session.getSameSite()).isEqualTo("Lax");
            assertThat(session.getMaxAge()).as("it outlives its token").isGreaterThan(8 * 60 * 60);
            assertThat(session.getValue())
                    .as("its first part says how it is encrypted")
                    .startsWith("eyJ");
        }

        @ParameterizedTest
        @CsvSource({"error=access_denied, error=access_denied", "code=edith.editor.-600, error=login_failed"})
        void bringsWhoeverDidNotGetThroughToAPage(String answerOfTheProvider, String error) {
            Response back = comingBackWith(answerOfTheProvider);

            assertThat(back.statusCode()).isEqualTo(302);
            assertThat(back.header("Location")).contains("/login-needed?" + error);
            assertThat(back.cookies()).doesNotContainKey("q_session");
        }

        private static Response comingBackWith(String answerOfTheProvider) {
            Response begun = Session.visit("/login", Map.of());
            String state = begun.header("Location").replaceFirst(".*[?&]state=([^&]+).*", "$1");
            return given().redirects()
                    .follow(false)
                    .cookies(begun.cookies())
                    .get("/login?" + answerOfTheProvider + "&state=" + state);
        }
    }

    @Nested
    class Lasting {

        @Test
        void isRenewedWhileItIsUsed() {
            Response answer = Session.aboutToBeRenewed(edith).sends("{ me { name } }", Map.of());

            assertThat(answer.jsonPath().getString("data.me.name")).isEqualTo("edith");
            Session renewed = new Session("q_session=" + answer.cookie("q_session"));
            assertThat(renewed.sends("{ me { name } }", Map.of()).cookie("q_session"))
                    .as("a fresh session is left as it is")
                    .isNull();
        }

        @Test
        void isAnsweredInJsonWhenItIsOver() throws InterruptedException {
            Session session = Session.aboutToEnd(edith);
            Response answer = session.sends("{ me { name } }", Map.of());
            for (int tries = 0; answer.statusCode() == 200 && tries < 100; tries++) {
                Thread.sleep(100);
                answer = session.sends("{ me { name } }", Map.of());
            }

            assertUnauthenticated(answer);
        }

        @Test
        void isAnsweredInJsonWhenItIsBroken() {
            Response answer = new Session(BROKEN).sends("{ publishedClaims { totalCount } }", Map.of());

            assertUnauthenticated(answer);
            assertForgetsTheSession(answer);
        }

        @Test
        void uploadsFilesForItsOwnPagesAlone() {
            String session = Session.of(edith).cookie();

            assertThat(upload(Map.of("Cookie", session)).statusCode())
                    .as("as a foreign form could send it")
                    .isEqualTo(403);
            assertThat(upload(Map.of("Cookie", session, "GraphQL-Preflight", "1"))
                            .jsonPath()
                            .getString("error.message"))
                    .startsWith("format: ");
        }

        private static Response upload(Map<String, String> headers) {
            return given().headers(headers).body("[]").post("/import");
        }

        private static void assertUnauthenticated(Response answer) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.header("Location")).isNull();
            assertThat(answer.contentType()).startsWith("application/");
            assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
            assertThat(answer.cookies().keySet()).as("no login was begun").noneMatch(name -> name.startsWith("q_auth"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"/", "/exports", "/desk", "/claims/pub_1", "/export/claims.csv", "/q/health/live", "/nowhere"
                })
        void brokenItKeepsNobodyFromAPublicAddress(String path) {
            Response without = Session.visit(path, Map.of());
            Response with = new Session(BROKEN).visits(path);

            assertThat(with.statusCode()).isEqualTo(without.statusCode()).isIn(200, 404);
            assertThat(with.header("Location")).isNull();
        }
    }

    @Nested
    class Ending {

        @Test
        void endsHereAndAtTheProvider() {
            Response answer = logout(Map.of("Cookie", Session.of(edith).cookie(), "Sec-Fetch-Site", "same-origin"));

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(URLDecoder.decode(answer.header("Location"), StandardCharsets.UTF_8))
                    .contains("/logout?id_token_hint=ey")
                    .containsPattern("post_logout_redirect_uri=http://localhost:\\d+/&");
            assertForgetsTheSession(answer);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Origin: https://elsewhere.example", "Sec-Fetch-Site: cross-site"})
        void isNoMatterOfForeignPages(String header) {
            String[] said = header.split(": ");
            Response answer = logout(Map.of("Cookie", Session.of(edith).cookie(), said[0], said[1]));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.cookies()).isEmpty();
        }

        @Test
        void isNoMatterOfLinks() {
            Response answer = Session.of(edith).visits("/logout");

            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.cookies()).isEmpty();
        }

        @Test
        void endsABrokenSessionToo() {
            Response answer = logout(Map.of("Cookie", BROKEN));

            assertThat(answer.statusCode()).isEqualTo(303);
            assertForgetsTheSession(answer);
        }
    }
}
