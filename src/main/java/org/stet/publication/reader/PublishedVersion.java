package org.stet.publication.reader;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.stet.publication.archive.Edition;
import org.stet.publication.archive.PublicationChange;
import org.stet.publication.document.Correction;

/** One version of a claim, without its text. */
@Description("One version of a claim, without its text; `publishedClaim(id, version)` has that.")
public record PublishedVersion(
        @Description("The number of the version, from 1.") int version,
        @Description("What it did to what readers see.") PublicationChange change,

        @Nullable @Description("Why it replaced the version before it; null for the first.")
        Correction correction,

        @Description("When it was published.") Instant publishedAt,

        @Description("Whether its document had to be erased.")
        boolean redacted) {

    static PublishedVersion of(Edition edition) {
        return new PublishedVersion(
                edition.number(), edition.change(), edition.correction(), edition.publishedAt(), edition.isRedacted());
    }
}
