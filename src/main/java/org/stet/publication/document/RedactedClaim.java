package org.stet.publication.document;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.stet.graphql.Node;

/** What is left of a version that was redacted. */
@Description("What is left of a version whose document had to be erased.")
public record RedactedClaim(
        @Id @Name("id") @Description("The opaque id, the same for all versions of the claim.")
        String id,

        @Description("The number of the version.") int version,
        @Description("When the version was published.") Instant publishedAt,
        @Description("When its document was erased.") Instant redactedAt,

        @Description("SHA-256 of the document as it was published, in hexadecimal.")
        String digest)
        implements PublishedClaimResult, Node {}
