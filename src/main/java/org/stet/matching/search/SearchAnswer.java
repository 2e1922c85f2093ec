package org.stet.matching.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** What the desk has on a text. Each kind of thing is looked for when the answer is asked for it. */
@Description(
        "What the desk has on a text. What the filter's `kind` leaves out is empty, and for a blank text everything is.")
public record SearchAnswer(
        @Ignore String text,
        @Ignore SearchFilter filter,
        @Ignore int first) {

    /** Whether things of this kind are looked for: without a word nothing is. */
    boolean asksFor(SearchKind kind) {
        return !text.isEmpty() && filter.asksFor(kind);
    }
}
