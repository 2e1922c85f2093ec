package org.stet.matching.search;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** The claims that a search found. */
@Description("The claims that a search found.")
public record SearchedClaims(
        @Description("The best of them, best first.") List<@NonNull SearchedClaim> hits,
        @Description("How many were found, 400 at most.") int total,

        @Description("Whether these are all that have to do with the text; if not, other words may find more.")
        boolean complete,

        @Ignore List<UUID> found) {

    static final SearchedClaims NONE = new SearchedClaims(List.of(), 0, true, List.of());
}
