package org.stet.review;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.stet.review.scale.Rating;

/** Whether a check ends in a rating. */
@Enum("FindingKind")
@Description("Whether a check ends in a rating.")
public enum FindingKind {
    @Description("The claim gets a label of the house's rating scale.")
    RATED,
    @Description(
            "An opinion, a prediction or something too vague: nobody can say whether it is so, and the rationale says why.")
    NOT_RATABLE;

    /** @param rating null when there is none */
    static FindingKind of(Rating rating) {
        return rating == null ? NOT_RATABLE : RATED;
    }
}
