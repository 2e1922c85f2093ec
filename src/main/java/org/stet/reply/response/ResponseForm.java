package org.stet.reply.response;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The form in which a response was given. */
@Enum("ResponseForm")
@Description("The form in which a response was given.")
public enum ResponseForm {
    @Description("A statement for publication.")
    STATEMENT,
    @Description("An electronic mail.")
    EMAIL,
    @Description("A telephone call.")
    PHONE,
    @Description("An interview.")
    INTERVIEW,
    @Description("A press release.")
    PRESS_RELEASE,
    @Description("A post on a social network.")
    SOCIAL_POST,
    @Description("A document filed with a court or a public body.")
    FILING,
    @Description("Known from somebody else's article alone.")
    REPORTED
}
