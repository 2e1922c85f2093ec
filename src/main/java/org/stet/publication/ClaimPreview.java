package org.stet.publication;

import org.eclipse.microprofile.graphql.Description;
import org.stet.publication.document.PublishedClaim;

/** What readers would see of a claim if it were published now. */
@Description("What readers would see of a claim if it were published now.")
public record ClaimPreview(
        @Description("Changes when what readers would see changes, dates and derived silence apart; in hexadecimal.")
        String digest,

        @Description(
                "The document. As long as no verdict on the present content is proposed, its rationale is empty, and the moment of asking stands for that of the approval.")
        PublishedClaim claim) {}
