package org.stet.review.queue;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Input;
import org.stet.graphql.OrderDirection;

/** In which order claims are listed. */
@Input("ClaimOrder")
@Description("In which order claims are listed.")
public record ClaimOrder(
        @Description("What decides.") Field field,

        @Description("Which end comes first.") OrderDirection direction) {

    static final ClaimOrder NEWEST_FIRST = new ClaimOrder(Field.RECORDED, OrderDirection.DESC);

    /** What decides the order of claims. */
    @Enum("ClaimOrderField")
    @Description("What decides the order of claims.")
    public enum Field {
        @Description("When the claim was recorded.")
        RECORDED("claim.recorded_at"),
        @Description("When the claim itself was last changed.")
        CHANGED("claim.changed_at"),
        @Description(
                "When the verdict of the claim's current check was last proposed; without a proposal, when the claim was recorded.")
        WAITING_SINCE("claim.waiting_since");

        private final String column;

        Field(String column) {
            this.column = column;
        }
    }

    String column() {
        return field.column;
    }

    /** What marks the cursors of this order. */
    String mark() {
        return "claims/" + field + "/" + direction;
    }
}
