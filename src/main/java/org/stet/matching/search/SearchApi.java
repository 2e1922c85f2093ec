package org.stet.matching.search;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.graphql.PageRequest;

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
            @Description("A word, a name, a sentence or a whole post, at most 20000 characters.") String text,
            @Nullable @Description("What to search among; everything when left out.") SearchFilter filter,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many of each kind at most, 1 to 100.")
                    Integer first) {
        return search.search(text, filter == null ? SearchFilter.ALL : filter, PageRequest.of(first, null, "search"));
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("What all the claims that were found have in common, counted.")
    public SearchedClaimFacets facets(@Source SearchedClaims claims) {
        return search.facets(claims);
    }
}
