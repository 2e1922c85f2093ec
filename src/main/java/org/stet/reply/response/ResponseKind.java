package org.stet.reply.response;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Where a company stands on a claim. */
@Enum("ResponseKind")
@Description("Where a company stands on a claim.")
public enum ResponseKind {
    @Description("It says that the claim is true.")
    CONFIRMED,
    @Description("It says that a part of the claim is true.")
    PARTLY_CONFIRMED,
    @Description("It says that the claim is false.")
    DENIED,
    @Description("It says that a part of the claim is false.")
    PARTLY_DENIED,
    @Description("It contests not the facts but how they are presented.")
    DISPUTES_FRAMING,
    @Description("It adds something and neither confirms nor denies.")
    PROVIDED_CONTEXT,
    @Description("It said that it will say nothing.")
    DECLINED_TO_COMMENT,
    @Description("It was asked and said nothing by the deadline. Recorded by hand only with the form REPORTED.")
    NO_RESPONSE,
    @Description("No attempt to reach it got through. Recorded by hand only with the form REPORTED.")
    COULD_NOT_BE_REACHED,
    @Description("It named somebody else to ask.")
    REFERRED_ELSEWHERE;

    /** Whether it says that nothing was said. To our own request that is derived and never recorded. */
    public boolean isSilence() {
        return this == NO_RESPONSE || this == COULD_NOT_BE_REACHED;
    }
}
