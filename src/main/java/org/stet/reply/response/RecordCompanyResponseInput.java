package org.stet.reply.response;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.article.passage.PassageInput;
import org.stet.attribution.GroundRule;
import org.stet.graphql.PartialDateInput;

/** A response to record. */
@Input("RecordCompanyResponseInput")
@Description("A response to record. One letter answers several claims. It comes from our own request, from an article "
        + "that reports it, or unasked: give at most one of responseRequestId, articleId and passage.")
public record RecordCompanyResponseInput(
        @Nullable
        @Description("Your own name for this attempt, 1 to 200 characters: sent again, it records nothing twice.")
        String requestId,

        @Id @Description("The party that responded: a company or anybody else.")
        String companyId,

        @Nullable @Id @Description("The request that it answers; it must be about each of the claims.")
        String responseRequestId,

        @Nullable
        @Id
        @Description("The article that reports it. An article or a passage is needed for the form REPORTED.")
        String articleId,

        @Nullable @Description("The place in an article that reports it.")
        PassageInput passage,

        @Nullable @Description("Where the response itself stands on the web: an http or https address.")
        String url,

        @Description("What it says to each claim, 1 to 20 answers.")
        List<@NonNull CompanyAnswerInput> answers,

        @Description("As of when; not in the future.") PartialDateInput asOf,

        @Nullable @Description("What was said, verbatim, at most 20000 characters.")
        String statement,

        @Nullable @Description("The language of what was said, as a BCP 47 tag.")
        String language,

        @Nullable @Description("The statement in the language of the claims, at most 20000 characters.")
        String translation,

        @Description("What of it may leave the desk. ON_RECORD: all. ON_BACKGROUND: kind, scope, shortForm and "
                + "reasonForAnonymity, without the company. DEEP_BACKGROUND: kind, scope and shortForm. "
                + "OFF_RECORD: nothing.")
        GroundRule groundRule,

        @Nullable
        @Description(
                "Why readers are told no more, at most 500 characters. Needed for ON_BACKGROUND, and for nothing else.")
        String reasonForAnonymity,

        @Description("The form in which it was given.") ResponseForm form) {}
