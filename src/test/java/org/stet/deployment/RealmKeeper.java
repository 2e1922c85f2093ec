package org.stet.deployment;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;

/** Who looks after the login: it changes the realm behind the desk's back. */
public final class RealmKeeper {

    private static final String LIFE_OF_TOKENS = "accessTokenLifespan";

    private final Keycloak login;

    RealmKeeper(Keycloak login) {
        this.login = login;
    }

    /** The tokens of whoever logs in meanwhile live so long. */
    public void whileTokensLive(Duration life, Runnable test) {
        long usual = asKeeper().get(realm()).jsonPath().getLong(LIFE_OF_TOKENS);
        letTokensLive(life.toSeconds());
        try {
            test.run();
        } finally {
            letTokensLive(usual);
        }
    }

    private void letTokensLive(long seconds) {
        asKeeper()
                .contentType("application/json")
                .body(Map.of(LIFE_OF_TOKENS, seconds))
                .put(realm())
                .then()
                .statusCode(204);
    }

    private String realm() {
        return login.address() + "/admin/realms/stet";
    }

    private RequestSpecification asKeeper() {
        Map<String, String> settings = ComposeFile.read().environment("keycloak");
        String token = given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", settings.get("KC_BOOTSTRAP_ADMIN_USERNAME"))
                .formParam("password", settings.get("KC_BOOTSTRAP_ADMIN_PASSWORD"))
                .post(login.address() + "/realms/master/protocol/openid-connect/token")
                .jsonPath()
                .getString("access_token");
        return given().auth().oauth2(token);
    }
}
