package org.stet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.Caller;

/**
 * What a foreign page makes the browser of somebody send who is logged in. To a browser, {@code localhost} with another
 * port is the same site as the desk, so that even a strict cookie goes along; {@code 127.0.0.1} is another site.
 */
@BrowserTest
class ForgeryIT {

    /** A document whose JSON is cut at an equals sign, so that a text/plain form sends it whole. */
    private static final String FORM = """
            <form id="forged" method="post" action="%1$s/graphql" enctype="%2$s">
              <input name='{"query": "mutation { recordParty(input: {kind: COMPANY, name: \\"%3$s\\"}) { userErrors { code } } }", "extensions": {"rest": "'
                     value='"}}'>
              <input name="query" value='mutation { recordParty(input: {kind: COMPANY, name: "%3$s"}) { userErrors { code } } }'>
            </form>
            """;

    private static final String FETCH = """
            ([desk, name, type, mode]) => fetch(desk + "/graphql", {
              method: "POST", credentials: "include", mode, headers: {"Content-Type": type},
              body: JSON.stringify({query: `mutation { recordParty(input: {kind: COMPANY, name: "${name}"}) { userErrors { code } } }`}),
            }).then((answer) => answer.type + " " + answer.status, (refused) => "not sent")
            """;

    private static final String OWN_FETCH = """
            (name) => fetch("/graphql", {
              method: "POST", headers: {"Content-Type": "application/json", "GraphQL-Preflight": "1"},
              body: JSON.stringify({query: `mutation { recordParty(input: {kind: COMPANY, name: "${name}"}) { userErrors { code } } }`}),
            }).then((answer) => answer.status)
            """;

    private final String name = unique("Forged Goods");

    @ParameterizedTest
    @CsvSource({
        "localhost, application/x-www-form-urlencoded",
        "localhost, multipart/form-data",
        "localhost, text/plain",
        "127.0.0.1, application/x-www-form-urlencoded",
        "127.0.0.1, multipart/form-data",
        "127.0.0.1, text/plain"
    })
    void changesNothingByAForm(String host, String type, Newsroom newsroom) throws IOException {
        Person rita = newsroom.rita().expects("Asked another machine").expects("Failed to load resource");
        String desk = newsroom.desk().address();

        try (ForeignSite site = ForeignSite.show(FORM.formatted(desk, type, name))) {
            rita.page().navigate(site.address(host));
            Response answer = rita.page()
                    .waitForResponse(
                            desk + "/graphql",
                            () -> rita.page().evaluate("document.getElementById('forged').submit()"));

            assertThat(answer.status()).isBetween(400, 499);
        }
        assertThat(isRecorded()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, text/plain, no-cors",
        "localhost, application/json, cors",
        "127.0.0.1, text/plain, no-cors",
        "127.0.0.1, application/json, cors"
    })
    void changesNothingByAScript(String host, String type, String mode, Newsroom newsroom) throws IOException {
        Person rita = newsroom.rita().expects("Asked another machine");
        String desk = newsroom.desk().address();

        try (ForeignSite site = ForeignSite.show("<h1>Win a ferry</h1>")) {
            rita.page().navigate(site.address(host));
            Object end = rita.page().evaluate(FETCH, new String[] {desk, name, type, mode});

            assertThat(end).isIn("opaque 0", "not sent");
        }
        assertThat(isRecorded()).isFalse();
    }

    /** Else the tests above would pass for want of a session. */
    @Test
    void isWhatTheDesksOwnPageMayDo(Newsroom newsroom) {
        Person rita = newsroom.rita();
        rita.opens("/");

        assertThat(rita.page().evaluate(OWN_FETCH, name)).isEqualTo(200);

        assertThat(isRecorded()).isTrue();
    }

    private boolean isRecorded() {
        return !Caller.rita()
                .ask(
                        "query($name: String) { parties(filter: {text: $name}, first: 1) { nodes { id } } }",
                        Map.of("name", name))
                .getList("parties.nodes")
                .isEmpty();
    }
}
