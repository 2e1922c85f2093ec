package org.stet.browser;

import java.util.Map;
import org.stet.Caller;
import org.stet.Sentences;

/** Somebody who changes things meanwhile at a desk of their own. */
record Colleague(Caller caller) {

    static Colleague chen() {
        return new Colleague(Caller.chen());
    }

    void rewords(String claim, String statement) {
        ClaimAtTheDesk now = ClaimAtTheDesk.of(claim);
        caller.succeed(
                "reviseClaim",
                Map.of(
                        "claimId",
                        claim,
                        "expectedVersion",
                        now.version(),
                        "statement",
                        statement,
                        "checkability",
                        now.checkability(),
                        "language",
                        "en"),
                "claim { id }");
    }

    void takes(String claim) {
        caller.succeed("assignCheck", Map.of("claimId", claim), "check { id }");
    }

    void addsEvidence(String claim, String title) {
        Map<String, Object> input = Sentences.evidenceFor(claim);
        input.put("title", title);
        caller.succeed("addEvidence", input, "evidence { id }");
    }
}
