package org.stet.reply.request;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** What a request is to say from now on. */
@Input("ReviseResponseRequestInput")
@Description(
        "What a request is to say from now on. Whom it asks about which claims stays: a new claim is a new request.")
public record ReviseResponseRequestInput(
        @Id @Description("The request.") String responseRequestId,
        @Description("The version that you read.") int expectedVersion,

        @Description("Why it is revised, at most 500 characters.")
        String reason,

        @Description("The way by which the party was asked.")
        ContactChannel channel,

        @Description("When it was sent; not in the future, and not after an attempt that is logged.")
        Instant sentAt,

        @Description("Until when an answer is asked for; after sentAt.")
        Instant deadline,

        @Description("The IANA time zone in which the deadline was given, such as Europe/Berlin.")
        String zone,

        @Nullable @Description("What was sent, at most 20000 characters.")
        String message)
        implements RequestWords {}
