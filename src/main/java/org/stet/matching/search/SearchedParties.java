package org.stet.matching.search;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.party.suggestion.PartySuggestion;

/** The parties that a search found. */
@Description("The parties that a search found.")
public record SearchedParties(
        @Description("The best of them, best first.") List<@NonNull PartySuggestion> hits) {

    static final SearchedParties NONE = new SearchedParties(List.of());
}
