package org.stet.reply.response;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.stet.attribution.GroundRule;
import org.stet.graphql.Node;
import org.stet.graphql.PartialDate;

/** Where a company stands on one claim. */
@Description("Where a company stands on one claim, as of a date. It is never changed: a new answer is a new one.")
public record CompanyResponse(
        @Id @Name("id") @Description("The opaque id.") String id,

        @Description("Counts the changes, from 0; to be retracted is the only one.")
        int version,

        @Id @Description("The claim.") String claimId,

        @Id @Description("The party that responded, as it was recorded: a company or anybody else.")
        String companyId,

        @Description("Where it stands.") ResponseKind kind,
        @Description("What the response is about.") ResponseScope scope,
        @Description("As of when.") PartialDate asOf,

        @Description("Whether it is the newest of its company, claim and scope among those that were asked for.")
        boolean standing,

        @Nullable @Description("What was said, verbatim.") String statement,

        @Nullable @Description("The language of the statement, as a BCP 47 tag.")
        String language,

        @Nullable @Description("The statement in the language of the claim.")
        String translation,

        @Nullable @Description("What the desk prints of it.")
        String shortForm,

        @Description("What of it may leave the desk.") GroundRule groundRule,

        @Nullable @Description("Why readers are told no more, when it is on background.")
        String reasonForAnonymity,

        @Description("The form in which it was given.") ResponseForm form,
        @Description("Where it comes from.") ResponseSource source,

        @Nullable @Description("When it was retracted; null when it was not.")
        Instant retractedAt,

        @Nullable @Description("Why it was retracted.") String retractedWhy,
        @Description("When it was recorded.") Instant recordedAt,
        @Description("When it was last changed.") Instant changedAt)
        implements Node {}
