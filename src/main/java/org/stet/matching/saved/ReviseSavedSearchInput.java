package org.stet.matching.saved;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.stet.matching.search.SearchFilter;

/** What a saved search is to say instead. */
@Input("ReviseSavedSearchInput")
@Description("What a saved search is to say from now on, all of it: what is left out is emptied.")
public record ReviseSavedSearchInput(
        @Id @Description("The search.") String savedSearchId,
        @Description("The version that you read.") int expectedVersion,

        @Description("A name that no other search of yours has, at most 500 characters.")
        String name,

        @Nullable
        @Description(
                "What to search for, at most 500 characters; everything that the filter lets through when left out.")
        String text,

        @Nullable @Description("What to search among; everything when left out.")
        SearchFilter filter)
        implements SavedSearchContent.Source {}
