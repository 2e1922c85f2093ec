package org.stet.party.suggestion;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.party.Party;
import org.stet.party.PartyKind;

/** Suggestions while a name is typed, and records that look like the same party. */
@GraphQLApi
public class PartySuggestionApi {

    private static final String TEN = "10";
    private static final String FIVE = "5";

    private final PartySuggestions suggestions;
    private final LikelyDuplicates duplicates;

    PartySuggestionApi(PartySuggestions suggestions, LikelyDuplicates duplicates) {
        this.suggestions = suggestions;
        this.duplicates = duplicates;
    }

    @Query
    @RolesAllowed(Roles.REPORTER)
    @Description("Which parties a few typed letters may mean, best first: by the beginning of any word of a name or"
            + " alias, by an abbreviation, with a typing error. Empty for an empty text.")
    public List<@NonNull PartySuggestion> partySuggestions(
            @Description("What was typed, at most 500 characters.") String text,
            @Nullable @Description("Only parties of one of these kinds; all when left out.")
                    List<@NonNull PartyKind> kind,
            @DefaultValue(TEN) @Description("How many at most, 1 to 100.") Integer first) {
        return suggestions.of(text, kind, first);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description(
            "Other parties that may be the same one, likeliest first: the same name but for its spelling, or nearly."
                    + " Nothing is merged by itself.")
    public List<List<@NonNull PartySuggestion>> likelyDuplicates(
            @Source List<Party> parties,
            @DefaultValue(FIVE) @Description("How many at most, 1 to 100.") Integer first) {
        return duplicates.of(parties, first);
    }
}
