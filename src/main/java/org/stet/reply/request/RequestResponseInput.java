package org.stet.reply.request;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A request for a response. */
@Input("RequestResponseInput")
@Description("A request to a party to respond to claims.")
public record RequestResponseInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it records nothing twice.")
        String requestId,

        @Id @Description("The party that is asked: a company or anybody else whom each of the claims concerns.")
        String companyId,

        @Id @Description("The claims that it is asked about, 1 to 20, each once. They are numbered in this order.")
        List<@NonNull String> claimIds,

        @Description("The way by which it is asked.") ContactChannel channel,
        @Description("When it was sent; not in the future.") Instant sentAt,

        @Description("Until when an answer is asked for; after sentAt.")
        Instant deadline,

        @Description("The IANA time zone in which the deadline was given, such as Europe/Berlin.")
        String zone,

        @Nullable @Description("What was sent, at most 20000 characters.")
        String message)
        implements RequestWords {}
