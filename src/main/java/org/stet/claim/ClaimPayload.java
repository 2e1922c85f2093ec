package org.stet.claim;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on a claim came to. */
@Description("What a mutation on a claim came to.")
public record ClaimPayload(
        @Nullable @Description("The claim as it is now; null when nothing was changed.")
        Claim claim,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
