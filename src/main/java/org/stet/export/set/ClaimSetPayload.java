package org.stet.export.set;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on a claim set came to. */
@Description("What a mutation on a claim set came to.")
public record ClaimSetPayload(
        @Nullable @Description("The claim set as it is now; null when nothing was changed.")
        ClaimSet claimSet,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
