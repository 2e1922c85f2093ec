package org.stet.publication.document;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.stet.graphql.Node;

/** What readers see of a claim that was withdrawn. */
@Description("What readers see of a claim that was withdrawn.")
public record WithdrawnClaim(
        @Id @Name("id") @Description("The opaque id, the same for all versions of the claim.")
        String id,

        @Description("The number of the withdrawal among the claim's versions, from 2.")
        int version,

        @Description("Always WITHDRAWN.") PublicationStatus publicationStatus,

        @Description("Why it was withdrawn, for readers.") String notice,

        @Description("When the claim was first published.") Instant firstPublishedAt,

        @Description("When it was withdrawn.") Instant withdrawnAt)
        implements PublishedClaimResult, Node {}
