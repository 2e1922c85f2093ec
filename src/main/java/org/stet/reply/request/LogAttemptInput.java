package org.stet.reply.request;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** An attempt to log. */
@Input("LogAttemptInput")
@Description("A try at reaching the party that was asked.")
public record LogAttemptInput(
        @Nullable @Description("Your own name for this call, 1 to 200 characters: sent again, it logs nothing twice.")
        String requestId,

        @Id @Description("The request that it belongs to.") String responseRequestId,

        @Description("When it was made; not before the request was sent, and not in the future.")
        Instant at,

        @Description("The way that was tried.") ContactChannel channel,
        @Description("What came of it.") AttemptOutcome outcome,

        @Nullable @Description("What else there is to say about it, at most 20000 characters.")
        String note) {}
