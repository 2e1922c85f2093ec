package org.stet.publication.reader;

import org.eclipse.microprofile.graphql.Description;
import org.stet.claim.relation.ClaimRelationKind;
import org.stet.publication.document.PublishedClaim;

/** A claim that has to do with another. */
@Description("A claim that has to do with another, when readers see both.")
public record RelatedClaim(
        @Description("How they hang together.") ClaimRelationKind kind,

        @Description(
                "Whether `kind` is to be read from the claim at hand to the related one; if not, the other way round.")
        boolean fromHere,

        @Description("The related claim in its newest version.")
        PublishedClaim claim) {}
