package org.stet.reply.request;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.stet.graphql.Node;

/** One try at reaching somebody. */
@Description("One try at reaching the party that was asked. It is never changed.")
public record Attempt(
        @Id @Name("id") @Description("The opaque id.") String id,

        @Id @Description("The request that it belongs to.") String responseRequestId,

        @Description("When it was made.") Instant at,
        @Description("The way that was tried.") ContactChannel channel,
        @Description("What came of it.") AttemptOutcome outcome,

        @Nullable @Description("What else there is to say about it.")
        String note,

        @Description("When it was logged.") Instant recordedAt)
        implements Node {}
