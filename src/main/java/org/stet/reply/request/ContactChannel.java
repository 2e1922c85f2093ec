package org.stet.reply.request;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The way by which we turn to somebody. */
@Enum("ContactChannel")
@Description("The way by which we turn to somebody.")
public enum ContactChannel {
    @Description("Electronic mail.")
    EMAIL,
    @Description("A telephone call.")
    PHONE,
    @Description("A letter on paper.")
    LETTER,
    @Description("A messenger service or text message.")
    MESSENGER,
    @Description("A message on a social network.")
    SOCIAL_MEDIA,
    @Description("A form on a website.")
    WEB_FORM,
    @Description("Face to face.")
    IN_PERSON,
    @Description("Any other way.")
    OTHER
}
