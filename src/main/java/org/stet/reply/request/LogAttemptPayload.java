package org.stet.reply.request;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What logging an attempt came to. */
@Description("What logging an attempt came to.")
public record LogAttemptPayload(
        @Nullable @Description("The attempt; null when nothing was logged.")
        Attempt attempt,

        @Description("Why nothing was logged; empty when it was.")
        List<@NonNull UserError> userErrors) {}
