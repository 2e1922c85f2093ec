package org.stet.reply.request;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What came of one attempt to reach somebody. */
@Enum("AttemptOutcome")
@Description("What came of one attempt to reach somebody.")
public enum AttemptOutcome {
    @Description("It was sent and did not come back.")
    SENT,
    @Description("Its arrival was confirmed.")
    DELIVERED,
    @Description("The questions were left with somebody or on an answering machine.")
    MESSAGE_LEFT,
    @Description("We spoke to somebody who can answer for the party.")
    SPOKE,
    @Description("The questions arrived, and taking or answering them was refused.")
    REFUSED,
    @Description("It came back undelivered.")
    BOUNCED,
    @Description("Nobody picked up or opened, and no message could be left.")
    NO_ANSWER;

    /** Whether the questions got there, as far as we can know: "logged as sent" in the house rules. */
    public boolean isSent() {
        return this != BOUNCED && this != NO_ANSWER;
    }
}
