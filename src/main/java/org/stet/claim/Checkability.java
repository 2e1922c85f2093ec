package org.stet.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Whether evidence can settle a claim. */
@Enum("Checkability")
@Description("Whether evidence can settle a claim.")
public enum Checkability {
    @Description("Evidence can settle it.")
    CHECKABLE,
    @Description("Evidence can settle a part of it; `limits` says which part stays open.")
    PARTLY_CHECKABLE,
    @Description("A judgement of value. Its check ends without a rating.")
    OPINION,
    @Description("About the future. Its check ends without a rating.")
    PREDICTION,
    @Description("Says too little to be checked. Its check ends without a rating.")
    TOO_VAGUE;

    /** Whether a check can end with a rating. */
    public boolean isRatable() {
        return this == CHECKABLE || this == PARTLY_CHECKABLE;
    }
}
