package org.stet.publication.archive;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.publication.document.Correction;
import org.stet.publication.document.CorrectionKind;

/**
 * One numbered version of what readers see of a claim, without its document.
 *
 * @param correctionKind null for the first version
 * @param correctionNote null for the first version, and for one that was redacted
 * @param digest SHA-256 of the document
 * @param redactedAt null unless the document was erased
 */
public record Edition(
        UUID id,
        UUID claimId,
        int number,
        PublicationChange change,
        CorrectionKind correctionKind,
        String correctionNote,
        int contentVersion,
        Instant publishedAt,
        Instant firstPublishedAt,
        Instant recordedAt,
        UUID publishedBy,
        byte[] digest,
        Instant redactedAt) {

    /** The id under which readers know the claim, whatever the version. */
    public String publicId() {
        return NodeType.PUBLISHED_CLAIM.id(claimId);
    }

    public String digestInHex() {
        return HexFormat.of().formatHex(digest);
    }

    public boolean isWithdrawal() {
        return change == PublicationChange.WITHDRAWN;
    }

    public boolean isRedacted() {
        return redactedAt != null;
    }

    /** Why it replaced the version before it; null for the first. */
    public Correction correction() {
        return correctionKind == null ? null : new Correction(correctionKind, correctionNote, publishedAt, number - 1);
    }
}
