package org.stet.reply.request;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.stet.graphql.Node;

/** Our request to a party to say what it has to say about some claims. */
@Description("Our request to a party to say what it has to say about some claims: its right of reply.")
public record ResponseRequest(
        @Id @Name("id") @Description("The opaque id.") String id,
        @Description("Counts the changes, from 0.") int version,

        @Id @Description("The party that was asked, as it was recorded: a company or anybody else.")
        String companyId,

        @Description("The way by which it was asked.") ContactChannel channel,
        @Description("When it was sent.") Instant sentAt,

        @Description("Until when an answer is asked for. The moment itself is too late.")
        Instant deadline,

        @Description("The IANA time zone in which the deadline was given, such as Europe/Berlin.")
        String zone,

        @Nullable @Description("What was sent.") String message,

        @Description("Whether every allegation has an answer to this request that is about the claim itself.")
        boolean answered,

        @Nullable @Description("When it was withdrawn; null when it was not.")
        Instant withdrawnAt,

        @Nullable @Description("Why it was withdrawn.") String withdrawnWhy,
        @Description("When it was recorded.") Instant recordedAt,
        @Description("When it was last changed.") Instant changedAt)
        implements Node {}
