package org.stet.review;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on a check came to. */
@Description("What a mutation on a check came to.")
public record CheckPayload(
        @Nullable @Description("The claim's current check as it is now; null when nothing was changed.")
        Check check,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
