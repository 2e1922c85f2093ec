package org.stet.reply.request;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How a request stands now. */
@Enum("ResponseRequestState")
@Description("How a request stands now.")
public enum ResponseRequestState {
    @Description("The deadline is tomorrow or later, by the calendar of the deadline's zone.")
    OPEN,
    @Description("The deadline is later today, by the calendar of the deadline's zone.")
    DUE_TODAY,
    @Description("The deadline has passed and an allegation is unanswered.")
    OVERDUE,
    @Description("Every allegation has an answer to this request that is about the claim itself.")
    ANSWERED,
    @Description("We took the request back.")
    WITHDRAWN
}
