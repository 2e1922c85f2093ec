package org.stet.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the browser carries so that the desk knows who is there; a long one comes in several pieces. */
record SessionCookie(BrowserContext browser) {

    private static final Pattern NAME = Pattern.compile("q_session.*");

    List<Cookie> pieces() {
        return browser.cookies().stream()
                .filter(cookie -> NAME.matcher(cookie.name).matches())
                .toList();
    }

    Map<String, String> values() {
        return pieces().stream().collect(Collectors.toMap(cookie -> cookie.name, cookie -> cookie.value));
    }

    /** Whether the desk takes it, or a copy of it, for a login. */
    static boolean isGood(Map<String, String> values) {
        int status = RestAssured.given()
                .cookies(values)
                .contentType("application/json")
                .header("GraphQL-Preflight", "1")
                .body(Map.of("query", "{ me { name } }"))
                .post("/graphql")
                .statusCode();
        return status == 200;
    }

    void isLost() {
        browser.clearCookies(new BrowserContext.ClearCookiesOptions().setName(NAME));
    }

    void isSpoilt() {
        browser.addCookies(pieces().stream()
                .map(piece -> new Cookie(piece.name, "not-what-the-desk-gave")
                        .setDomain(piece.domain)
                        .setPath(piece.path)
                        .setHttpOnly(true))
                .toList());
    }

    /** In a browser that had none. */
    static void isForgedFor(BrowserContext browser, String desk) {
        browser.addCookies(List.of(new Cookie("q_session", "forged").setUrl(desk)));
    }
}
