package org.stet.publication;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.stet.publication.document.CorrectionKind;

/** A correction of what readers see. */
@Input("CorrectPublicationInput")
@Description("A correction of what readers see: the claim as it is approved now, with a note.")
public record CorrectPublicationInput(
        @Id @Description("The claim.") String claimId,

        @Description("The newest published version that you saw.")
        int expectedVersion,

        @Description("What kind of change it is; every kind but RETRACTION.")
        CorrectionKind kind,

        @Description("What changed and why, for readers, at most 20,000 characters.")
        String note) {}
