package org.stet.reply.response;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a response is about. */
@Enum("ResponseScope")
@Description("What a response is about.")
public enum ResponseScope {
    @Description("It is about this very claim.")
    THIS_CLAIM,
    @Description("It was about similar claims, such as \"has previously denied similar accounts\".")
    SIMILAR_CLAIM
}
