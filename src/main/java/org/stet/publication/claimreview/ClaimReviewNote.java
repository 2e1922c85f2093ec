package org.stet.publication.claimreview;

import org.eclipse.microprofile.graphql.Description;

/** Something that is missing or questionable in a ClaimReview. */
@Description("Something that is missing or questionable in a ClaimReview.")
public record ClaimReviewNote(
        @Description("The property of the ClaimReview, with the ones that it stands in, such as `itemReviewed.author`.")
        String property,

        @Description("What it is, for programs.") ClaimReviewNoteCode code,
        @Description("How much it matters.") ClaimReviewSeverity severity,

        @Description("What it is and why it matters, for the desk.")
        String message) {}
