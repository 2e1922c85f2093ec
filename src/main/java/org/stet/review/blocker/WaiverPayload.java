package org.stet.review.blocker;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on a waiver came to. */
@Description("What a mutation on a waiver came to.")
public record WaiverPayload(
        @Nullable @Description("The waiver as it is now; null when nothing was changed.")
        Waiver waiver,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
