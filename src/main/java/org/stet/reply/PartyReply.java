package org.stet.reply;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** How far the right of reply of one accused party has come. */
@Description("How far the right of reply of one accused party on one claim has come. It is worked out, never recorded.")
public record PartyReply(
        @Id @Description("The accused party.") String companyId,
        @Description("How far it has come.") ReplyState state,

        @Nullable @Description("Since when the party can have known what it is asked; null when it was never asked.")
        Instant askedAt,

        @Nullable @Description("The last deadline of all requests that were not withdrawn.")
        Instant deadline,

        @Description("How many attempts to reach it are logged.")
        int attemptCount) {}
