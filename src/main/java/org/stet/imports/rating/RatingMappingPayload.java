package org.stet.imports.rating;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on a mapping came to. */
@Description("What a mutation on a mapping came to.")
public record RatingMappingPayload(
        @Nullable
        @Description("The mapping as it is now, or as it was before it was removed; null when nothing was changed.")
        RatingMapping ratingMapping,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
