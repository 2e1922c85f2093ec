package org.stet.review.scale;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a revision of the rating scale came to. */
@Description("What a revision of the rating scale came to.")
public record RatingScalePayload(
        @Nullable @Description("The new version; null when nothing was changed.")
        RatingScale ratingScale,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
