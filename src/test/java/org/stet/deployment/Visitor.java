package org.stet.deployment;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser: opens a client's login, fills in the form, and comes back with a code for the client. */
record Visitor(String realm, String client, String comesBackTo) {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final String VERIFIER = "a-verifier-of-the-public-client-that-is-long-enough";

    /** The login page, or whatever comes in its place. */
    Response opens(Map<String, String> more) {
        return given().redirects()
                .follow(false)
                .queryParam("client_id", client)
                .queryParam("redirect_uri", comesBackTo)
                .queryParam("response_type", "code")
                .queryParam("scope", "openid")
                .queryParams(more)
                .get(realm + "/protocol/openid-connect/auth");
    }

    /** The client's token for the user. */
    Response logsIn(String user, String password, Map<String, String> proofOfTheClient) {
        Response page = opens(challenge());
        Matcher form = FORM.matcher(page.asString());
        if (!form.find()) {
            throw new AssertionError("No login form, but status " + page.statusCode() + ": " + page.asString());
        }
        Response answer = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(page.cookies())
                .contentType("application/x-www-form-urlencoded")
                .body("username=" + user + "&password=" + password)
                .post(form.group(1).replace("&amp;", "&"));
        return answer.statusCode() == 302 ? token(code(answer), proofOfTheClient) : answer;
    }

    static Map<String, String> challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Map.of(
                    "code_challenge_method",
                    "S256",
                    "code_challenge",
                    Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String code(Response answer) {
        String query = URI.create(answer.header("Location")).getQuery();
        return query.replaceFirst(".*\\bcode=([^&]+).*", "$1");
    }

    private Response token(String code, Map<String, String> proofOfTheClient) {
        return given().formParam("grant_type", "authorization_code")
                .formParam("code", code)
                .formParam("redirect_uri", comesBackTo)
                .formParam("client_id", client)
                .formParam("code_verifier", VERIFIER)
                .formParams(proofOfTheClient)
                .post(realm + "/protocol/openid-connect/token");
    }
}
