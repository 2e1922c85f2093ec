package org.stet.graphql.limit;

import org.stet.graphql.ErrorCode;
import org.stet.graphql.error.Refusal;

/** Says in one way, for every limit, what was asked, what is allowed, and which setting decides. */
public final class Limit {

    private Limit() {}

    public static void check(String finding, long asked, String setting, long allowed) {
        if (asked > allowed) {
            throw new Refusal(ErrorCode.LIMIT_EXCEEDED, message(finding, asked, setting, allowed));
        }
    }

    private static String message(String finding, long asked, String setting, long allowed) {
        return "The operation " + finding.formatted(asked) + ", and " + allowed + " are allowed (stet.graphql."
                + setting + "). Split it into several.";
    }
}
