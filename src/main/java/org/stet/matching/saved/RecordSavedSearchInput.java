package org.stet.matching.saved;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.stet.matching.search.SearchFilter;

/** A search to keep. */
@Input("RecordSavedSearchInput")
@Description("A search to keep.")
public record RecordSavedSearchInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it records nothing twice.")
        String requestId,

        @Description("A name that no other search of yours has, at most 500 characters.")
        String name,

        @Nullable
        @Description(
                "What to search for, at most 500 characters; everything that the filter lets through when left out.")
        String text,

        @Nullable @Description("What to search among; everything when left out.")
        SearchFilter filter)
        implements SavedSearchContent.Source {}
