package org.stet.publication.claimreview;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How much something matters that is missing in a ClaimReview. */
@Enum("ClaimReviewSeverity")
@Description("How much something matters that is missing or questionable in a ClaimReview.")
public enum ClaimReviewSeverity {
    @Description("Without it, Google and others take no notice of the ClaimReview.")
    REQUIRED,
    @Description("The ClaimReview is read, and would say more or be shown better with it.")
    RECOMMENDED
}
