package org.stet.reply;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How far the right of reply of one accused party on one claim has come. */
@Enum("ReplyState")
@Description("How far the right of reply of one accused party on one claim has come.")
public enum ReplyState {
    @Description("It was never asked, or every request was withdrawn.")
    NOT_ASKED,
    @Description("It was asked and still has time.")
    DEADLINE_OPEN,
    @Description(
            "The deadline has passed, but no attempt before it is logged that was sent, nor one that failed. Log it, or move the deadline.")
    NOT_SHOWN_TO_BE_SENT,
    @Description("It was asked, an attempt got there, and it said nothing by the deadline.")
    NO_RESPONSE,
    @Description("The deadline has passed and every attempt failed.")
    COULD_NOT_BE_REACHED,
    @Description("It answered our own request about this very claim.")
    ANSWERED
}
