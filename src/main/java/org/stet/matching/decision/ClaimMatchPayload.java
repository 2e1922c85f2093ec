package org.stet.matching.decision;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a decision on two claims came to. */
@Description("What a decision on two claims came to.")
public record ClaimMatchPayload(
        @Nullable @Description("The decision as it is now; null when nothing was changed.")
        ClaimMatch claimMatch,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
