package org.stet.browser;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.stet.Caller;

/** A claim as the server has it, whatever a page shows. */
record ClaimAtTheDesk(JsonPath read) {

    private static final String DOCUMENT = """
            query($id: ID!) {
              claim(id: $id) { statement version checkability appearances { passage { exact start end } } }
            }
            """;

    static ClaimAtTheDesk of(String id) {
        return new ClaimAtTheDesk(Caller.rita().ask(DOCUMENT, Map.of("id", id)).setRootPath("data.claim"));
    }

    String statement() {
        return read.getString("statement");
    }

    String checkability() {
        return read.getString("checkability");
    }

    int version() {
        return read.getInt("version");
    }

    /** Of its only passage. */
    String quote() {
        return read.getString("appearances[0].passage.exact");
    }

    int quoteBegins() {
        return read.getInt("appearances[0].passage.start");
    }
}
