package org.stet.reply.response;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** What a letter says to one claim. */
@Input("CompanyAnswerInput")
@Description("What a letter says to one claim.")
public record CompanyAnswerInput(
        @Id @Description("The claim; it must concern the party.")
        String claimId,

        @Description("Where the party stands. NO_RESPONSE and COULD_NOT_BE_REACHED only with the form REPORTED: "
                + "silence to our own request is derived.")
        ResponseKind kind,

        @Description("Whether it is about this claim or similar ones.")
        ResponseScope scope,

        @Nullable
        @Description("What the desk prints of it, at most 20000 characters. Needed on background and deep background.")
        String shortForm,

        @Nullable
        @Description("What was said to this claim, verbatim, at most 20000 characters; left out, it is the letter's.")
        String statement,

        @Nullable @Description("This answer's own statement in the language of the claim, at most 20000 characters.")
        String translation) {}
