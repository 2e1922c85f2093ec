package org.stet.reply.request;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on a request came to. */
@Description("What a mutation on a request came to.")
public record ResponseRequestPayload(
        @Nullable @Description("The request as it is now; null when nothing was changed.")
        ResponseRequest responseRequest,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
