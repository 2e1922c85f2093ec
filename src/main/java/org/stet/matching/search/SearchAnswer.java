package org.stet.matching.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** What the desk has on a text. Each kind of thing is looked for when the answer is asked for it. */
@Description("What the desk has on a text. What the filter's `kind` leaves out is empty.")
public record SearchAnswer(
        @Ignore String text,
        @Ignore SearchFilter filter,
        @Ignore int first) {

    /** Whoever has typed nothing yet looks for nothing. */
    boolean asksFor(SearchKind kind) {
        return text != null && filter.asksFor(kind);
    }
}
