package org.stet.matching.saved;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;

/** Saved searches. */
@GraphQLApi
public class SavedSearchApi {

    private final SavedSearchService searches;

    SavedSearchApi(SavedSearchService searches) {
        this.searches = searches;
    }

    @Query
    @RolesAllowed(Roles.REPORTER)
    @Description("The caller's saved searches, by name; 100 at most.")
    public List<@NonNull SavedSearch> savedSearches() {
        return searches.all();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description(
            "How many claims that the filter lets through and that have all the words were recorded or changed since the last look: 1000 at most, and counted among the 10000 claims that were changed last.")
    public List<@NonNull Integer> newCount(@Source List<SavedSearch> searches) {
        Map<SavedSearch, Integer> news = this.searches.news(searches);
        return searches.stream().map(news::get).toList();
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Keeps a search, 100 a member at most.")
    public SavedSearchPayload recordSavedSearch(@Description("The search.") RecordSavedSearchInput input) {
        return searches.record(input).payload(SavedSearchPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Changes what a saved search says.")
    public SavedSearchPayload reviseSavedSearch(@Description("What it is to say.") ReviseSavedSearchInput input) {
        return searches.revise(input).payload(SavedSearchPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Gives a saved search up.")
    public SavedSearchPayload discardSavedSearch(@Description("The search.") DiscardSavedSearchInput input) {
        return searches.discard(input).payload(SavedSearchPayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Notes that the caller looked at a saved search: what is new is counted from now on.")
    public SavedSearchPayload markSavedSearchSeen(@Description("The search.") MarkSavedSearchSeenInput input) {
        return searches.see(input).payload(SavedSearchPayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final SavedSearchService searches;

        Loader(SavedSearchService searches) {
            this.searches = searches;
        }

        @Override
        public NodeType type() {
            return NodeType.SAVED_SEARCH;
        }

        /** The service answers whoever saved it alone. */
        @Override
        public Optional<SavedSearch> load(UUID id) {
            return searches.find(id);
        }
    }
}
