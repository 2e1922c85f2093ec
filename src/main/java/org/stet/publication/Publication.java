package org.stet.publication;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.stet.publication.archive.Edition;
import org.stet.publication.archive.PublicationChange;
import org.stet.publication.document.Correction;

/** One version of what readers see of a claim, as the desk sees it. */
@Description("One version of what readers see of a claim. It is never altered.")
public record Publication(
        @Id @Description("The id under which readers know the claim, the same for all its versions.")
        String publicId,

        @Description("The number of the version, from 1.") int version,
        @Description("What it did to what readers see.") PublicationChange change,

        @Nullable @Description("Why it replaced the version before it; null for the first.")
        Correction correction,

        @Description("The content version of the claim that it shows; of a withdrawal, the one at that time.")
        int contentVersion,

        @Description("When, as its document says; of another house's check, when that house published it.")
        Instant publishedAt,

        @Description("When it was written here: of an imported check, when the import was approved.")
        Instant recordedAt,

        @Description("SHA-256 of the public document, in hexadecimal.")
        String digest,

        @Nullable @Description("When the document was erased; null when it was not.")
        Instant redactedAt,

        @Ignore UUID edition,
        @Ignore UUID by) {

    static Publication of(Edition edition) {
        return new Publication(
                edition.publicId(),
                edition.number(),
                edition.change(),
                edition.correction(),
                edition.contentVersion(),
                edition.publishedAt(),
                edition.recordedAt(),
                edition.digestInHex(),
                edition.redactedAt(),
                edition.id(),
                edition.publishedBy());
    }
}
