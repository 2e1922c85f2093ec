package org.stet.reply;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.stet.graphql.PartialDate;
import org.stet.party.PublishedParty;
import org.stet.reply.response.ResponseForm;
import org.stet.reply.response.ResponseKind;
import org.stet.reply.response.ResponseScope;

/** What readers see of a response, or of a silence. */
@Description("What readers see of a response, or of a company's silence. What its ground rule keeps in is null.")
public record PublishedResponse(
        @Nullable @Description("The company, or whoever else responded; null when it may not be named.")
        PublishedParty company,

        @Description("Where it stands.") ResponseKind kind,
        @Description("What the response is about.") ResponseScope scope,

        @Nullable @Description("As of when; for a silence, when the claim was published.")
        PartialDate asOf,

        @Description("Whether it is the newest of its company and scope.")
        boolean standing,

        @Nullable @Description("What was said, verbatim.") String statement,

        @Nullable @Description("The language of the statement, as a BCP 47 tag.")
        String language,

        @Nullable @Description("The statement in the language of the claim.")
        String translation,

        @Nullable @Description("What the desk prints of it.")
        String shortForm,

        @Nullable @Description("Why no more is said, when it is on background.")
        String reasonForAnonymity,

        @Nullable @Description("The form in which it was given; null for a silence.")
        ResponseForm form,

        @Nullable @Description("Where it can be found; null when it stands nowhere in public.")
        PublishedResponseSource source,

        @Nullable @Description("When the desk asked; null when the desk did not.")
        Instant askedAt,

        @Nullable @Description("Until when the desk asked for an answer.")
        Instant deadline,

        @Nullable @Description("How often the desk tried to reach the company.")
        Integer attemptCount) {

    /** A silence that follows from our own requests, as of now. */
    static PublishedResponse silence(
            PublishedParty company, ResponseKind kind, Asked asked, boolean standing, Instant now) {
        return new PublishedResponse(
                company,
                kind,
                ResponseScope.THIS_CLAIM,
                PartialDate.instant(now),
                standing,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                asked.sentAt(),
                asked.deadline(),
                asked.attemptCount());
    }

    /** The same without what follows from requests, attempts and deadlines: what an approval is for. */
    PublishedResponse withoutAsking() {
        return new PublishedResponse(
                company,
                kind,
                scope,
                asOf,
                standing,
                statement,
                language,
                translation,
                shortForm,
                reasonForAnonymity,
                form,
                source,
                null,
                null,
                null);
    }
}
