package org.stet.matching.search;

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
import org.stet.graphql.PageRequest;
import org.stet.wording.TextFragment;

/** The desk's search. */
@GraphQLApi
public class SearchApi {

    private final SearchService search;

    SearchApi(SearchService search) {
        this.search = search;
    }

    @Query
    @RolesAllowed(Roles.REPORTER)
    @Description(
            "Searches everything that the desk has and did not discard, in the member's own words. Claims are ranked; of a text of at most 8 words, \"exact words\", -not and OR hold without exception.")
    public SearchAnswer search(
            @Description(
                            "A word, a name, a sentence or a whole post, at most 20000 characters. An empty one finds nothing.")
                    String text,
            @Nullable @Description("What to search among; everything when left out.") SearchFilter filter,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many of each kind at most, 1 to 100.")
                    Integer first) {
        int most = PageRequest.of(first, null, "search").first();
        return search.search(text, filter == null ? SearchFilter.ALL : filter, most);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The claims.")
    public SearchedClaims claims(@Source SearchAnswer answer) {
        return search.claims(answer);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The parties.")
    public SearchedParties parties(@Source SearchAnswer answer) {
        return search.parties(answer);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The articles.")
    public SearchedArticles articles(@Source SearchAnswer answer) {
        return search.articles(answer);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("Where it has the words that were asked for.")
    public List<List<@NonNull TextFragment>> fragments(@Source List<SearchedClaim> claims) {
        return search.fragments(claims);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("What all the claims that were found have in common, counted.")
    public SearchedClaimFacets facets(@Source SearchedClaims claims) {
        return search.facets(claims);
    }
}
