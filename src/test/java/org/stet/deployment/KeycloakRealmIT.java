package org.stet.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the realm file promises, and that the packaged program understands it. */
@ExtendWith(OpensTheDesk.class)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KeycloakRealmIT {

    private static final Map<String, String> SETTINGS = ComposeFile.read().environment("keycloak");
    private static final String WEB = SETTINGS.get("STET_WEB_URL") + "/";
    private static final String PASSWORD = SETTINGS.get("STET_USER_PASSWORD");

    private static WholeDesk desk;
    private static Keycloak keycloak;

    @BeforeAll
    static void open(WholeDesk whole) {
        desk = whole;
        keycloak = whole.login();
    }

    private static Visitor atTheWebClient() {
        return new Visitor(keycloak.realm(), "stet-web", WEB);
    }

    private static Visitor atTheDesk() {
        return new Visitor(keycloak.realm(), "stet", desk.address() + "/");
    }

    @ParameterizedTest
    @CsvSource({"rita,reporter", "chen,checker", "edith,editor", "ada,admin"})
    void logsEveryUserInWithOneRole(String user, String role) {
        Response answer = atTheWebClient().logsIn(user, PASSWORD, Map.of());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        JsonPath claims = Claims.of(answer.path("access_token"));
        assertThat(claims.<String>getList("groups")).containsExactly(role);
        assertThat(claims.getString("iss")).isEqualTo(keycloak.realm());
        assertThat(claims.getString("sub")).isNotBlank();
        assertThat(claims.getString("name")).isNotBlank();
        assertThat(claims.getString("preferred_username")).isEqualTo(user);
    }

    @Test
    void refusesAWrongPassword() {
        Response answer = atTheWebClient().logsIn("rita", "not-her-password", Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("Invalid username or password").doesNotContain("access_token");
    }

    @Test
    void demandsProofOfPossessionFromEveryClientWithALogin() {
        for (Visitor visitor : List.of(atTheWebClient(), atTheDesk())) {
            Response answer = visitor.opens(Map.of());

            assertThat(answer.statusCode()).as(visitor.client()).isEqualTo(302);
            assertThat(answer.header("Location"))
                    .startsWith(visitor.comesBackTo())
                    .contains("error=invalid_request", "code_challenge_method");
        }
    }

    @Test
    void sendsACodeToTheClientsOwnAddressAlone() {
        Response answer =
                new Visitor(keycloak.realm(), "stet-web", "http://elsewhere.example/").opens(Visitor.challenge());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("redirect_uri");
    }

    @Test
    void logsInForTheProgramItselfWithItsSecret() {
        Response answer = atTheDesk().logsIn("edith", PASSWORD, Map.of("client_secret", secret("STET_CLIENT_SECRET")));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(Claims.of(answer.path("id_token")).<String>getList("groups")).containsExactly("editor");
    }

    @Test
    void refusesTheProgramItselfWithoutItsSecret() {
        assertThat(atTheDesk().logsIn("edith", PASSWORD, Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void givesAProgramATokenForItsSecret() {
        JsonPath claims = Claims.of(programsToken());

        assertThat(claims.<String>getList("groups")).containsExactly("reporter");
        assertThat(claims.getString("sub")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stet", "stet-web", "stet-program"})
    void takesNoPasswordFromAClient(String client) {
        Map<String, String> form = new HashMap<>(Map.of("username", "edith", "password", PASSWORD));
        form.put("client_secret", secret(client.equals("stet") ? "STET_CLIENT_SECRET" : "STET_PROGRAM_SECRET"));

        Response answer = token("password", client, form);

        assertThat(answer.statusCode()).isBetween(400, 401);
        assertThat(answer.<String>path("error")).isEqualTo("unauthorized_client");
    }

    @Test
    void namesOneIssuerWhereverItIsAskedFrom() {
        JsonPath seenByTheProgram = given().get(keycloak.realm("127.0.0.1") + "/.well-known/openid-configuration")
                .jsonPath();

        assertThat(seenByTheProgram.getString("issuer")).isEqualTo(keycloak.realm("localhost"));
        assertThat(seenByTheProgram.getString("authorization_endpoint")).startsWith(keycloak.realm("localhost"));
        assertThat(seenByTheProgram.getString("token_endpoint")).startsWith(keycloak.realm("127.0.0.1"));
        assertThat(seenByTheProgram.getString("jwks_uri")).startsWith(keycloak.realm("127.0.0.1"));
    }

    @Test
    void isUnderstoodByThePackagedProgram() {
        String editorsToken =
                atTheWebClient().logsIn("edith", PASSWORD, Map.of()).path("access_token");

        assertThat(roleOf(editorsToken)).isEqualTo("EDITOR");
        assertThat(roleOf(programsToken())).isEqualTo("REPORTER");
    }

    private static String roleOf(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"query\":\"{ me { role } }\"}")
                .post(desk.address() + "/graphql")
                .path("data.me.role");
    }

    private static String programsToken() {
        Map<String, String> form = Map.of("client_secret", secret("STET_PROGRAM_SECRET"));
        return token("client_credentials", "stet-program", form).path("access_token");
    }

    private static Response token(String grant, String client, Map<String, String> form) {
        return given().formParam("grant_type", grant)
                .formParam("client_id", client)
                .formParams(form)
                .post(keycloak.realm() + "/protocol/openid-connect/token");
    }

    private static String secret(String name) {
        return SETTINGS.get(name);
    }
}
