package org.stet.browser;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.stet.Caller;

/** Where the sample story is to be seen. */
final class SamplePages {

    private static final String DOCUMENT = """
            query($article: String, $claim: String, $party: String) {
              articles(filter: {text: $article}, first: 1) { nodes { id } }
              claims(filter: {text: $claim}, first: 1) { nodes { id } }
              parties(filter: {text: $party}, first: 1) { nodes { id } }
            }
            """;

    private SamplePages() {}

    static String readersClaim() {
        return PublishedClaim.called("Lumen without permission").path();
    }

    static String article() {
        return "/desk/articles/" + id("articles");
    }

    /** Asked about, taken by a checker, and with a deadline ahead. */
    static String claim() {
        return "/desk/claims/" + id("claims");
    }

    /** With an export. */
    static String claimSet() {
        return "/desk/sets/"
                + Caller.edith()
                        .ask("{ claimSets(first: 100) { nodes { id name } } }")
                        .getString("claimSets.nodes.find { it.name == 'Accusations against companies' }.id");
    }

    static String party() {
        return "/desk/parties/" + id("parties");
    }

    private static String id(String list) {
        JsonPath found = Caller.rita()
                .ask(
                        DOCUMENT,
                        Map.of(
                                "article",
                                "entering Lumen",
                                "claim",
                                "Lumen without permission",
                                "party",
                                "Meridian Systems"));
        return found.getString(list + ".nodes[0].id");
    }
}
