package org.stet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.stet.Caller;

/** A claim that readers can find. */
record PublishedClaim(String id, String statement) {

    private static final String DOCUMENT =
            "query($text: String) { publishedClaims(filter: {text: $text}, first: 2) { nodes { id statement } } }";

    /** The only one in which these words stand. */
    static PublishedClaim called(String words) {
        JsonPath found =
                Caller.nobody().ask(DOCUMENT, Map.of("text", '"' + words + '"')).setRootPath("data.publishedClaims");
        assertThat(found.getList("nodes")).as("published claims with " + words).hasSize(1);
        return new PublishedClaim(found.getString("nodes[0].id"), found.getString("nodes[0].statement"));
    }

    String path() {
        return "/claims/" + id;
    }
}
