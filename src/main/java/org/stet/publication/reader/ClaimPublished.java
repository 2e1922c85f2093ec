package org.stet.publication.reader;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.stet.publication.archive.PublicationChange;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.WithdrawnClaim;

/** That what readers see of a claim changed. */
@Description("That what readers see of a claim changed.")
public record ClaimPublished(
        @Description("What the new version did.") PublicationChange change,

        @Id @Description("The id under which readers know the claim.")
        String id,

        @Description("The number of the new version, from 1.")
        int version,

        @Nullable
        @Description(
                "The claim as it was published; null for a withdrawal, and when it was withdrawn right afterwards.")
        PublishedClaim claim,

        @Nullable @Description("The notice; null unless the claim was withdrawn.")
        WithdrawnClaim withdrawal) {}
