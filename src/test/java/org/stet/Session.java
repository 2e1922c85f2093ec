package org.stet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;

/**
 * Somebody who logged in with a browser.
 *
 * @param cookie the header that the browser sends from then on
 */
public record Session(String cookie) {

    public static Session of(Caller caller) {
        return by(caller.name() + "." + caller.role() + ".600");
    }

    /** A session whose token ends within seconds, and that the provider renews. */
    public static Session aboutToBeRenewed(Caller caller) {
        return by(caller.name() + "." + caller.role() + ".20");
    }

    /** A session that ends within seconds. */
    public static Session aboutToEnd(Caller caller) {
        return by(caller.name() + "." + caller.role() + ".2.unrenewed");
    }

    private static Session by(String code) {
        Response begun = visit("/login", Map.of());
        String state = URI.create(begun.header("Location")).getQuery().replaceFirst(".*\\bstate=([^&]+).*", "$1");
        Response back = given().redirects()
                .follow(false)
                .cookies(begun.cookies())
                .queryParam("code", code)
                .queryParam("state", state)
                .get("/login");
        assertThat(back.cookie("q_session")).as("the session's cookie").isNotEmpty();
        return new Session("q_session=" + back.cookie("q_session"));
    }

    /** One step of a browser that does not follow where it is sent. */
    public static Response visit(String path, Map<String, String> headers) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .headers(headers)
                .get(path);
    }

    public Response visits(String path) {
        return visit(path, Map.of("Cookie", cookie));
    }

    /** @param headers besides the cookie and {@code GraphQL-Preflight} */
    public Response sends(String document, Map<String, String> headers) {
        return given().header("Cookie", cookie)
                .header("GraphQL-Preflight", "1")
                .headers(headers)
                .contentType("application/json")
                .body(Map.of("query", document))
                .post("/graphql");
    }
}
