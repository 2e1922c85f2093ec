package org.stet.review.queue;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Whose claims are asked for, without an id. */
@Enum("AssigneeFilter")
@Description("Whose claims are asked for, without an id.")
public enum AssigneeFilter {
    @Description("Claims whose check the caller has.")
    ME,
    @Description("Claims whose check nobody in particular has, and claims without a check.")
    NOBODY
}
