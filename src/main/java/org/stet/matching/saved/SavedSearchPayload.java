package org.stet.matching.saved;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on a saved search came to. */
@Description("What a mutation on a saved search came to.")
public record SavedSearchPayload(
        @Nullable
        @Description("The search as it is now, or as it was before it was discarded; null when nothing was changed.")
        SavedSearch savedSearch,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
