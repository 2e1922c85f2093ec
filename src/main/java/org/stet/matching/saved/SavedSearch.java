package org.stet.matching.saved;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.stet.graphql.Node;
import org.stet.matching.search.SearchFilter;

/** A search that a member keeps. */
@Description("A search that a member keeps. Nobody else sees it.")
public record SavedSearch(
        @Id @Name("id") @Description("The opaque id.") String id,
        @Description("Counts the changes, from 0.") int version,

        @Description("Its name; no other search of the member has it.")
        String name,

        @Nullable @Description("What is searched for; null for everything that the filter lets through.")
        String text,

        @Description("What is searched among.") SearchFilter filter,

        @Description("When the member looked last, or saved it. `newCount` counts from then on.")
        Instant seenAt,

        @Description("When it was saved.") Instant recordedAt,
        @Description("When it was last changed.") Instant changedAt)
        implements Node {}
