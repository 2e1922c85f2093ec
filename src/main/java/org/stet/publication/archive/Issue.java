package org.stet.publication.archive;

import java.time.Instant;
import java.util.UUID;
import org.stet.journal.By;
import org.stet.publication.document.Correction;
import org.stet.publication.document.CorrectionKind;

/**
 * A version about to be written.
 *
 * @param kind null for the first version
 * @param note null for the first version
 * @param first when the first version was published; for the first version itself, now
 */
public record Issue(
        UUID claimId,
        int number,
        PublicationChange change,
        CorrectionKind kind,
        String note,
        int contentVersion,
        Instant first,
        By by) {

    /** Why it replaces the version before it; null for the first. */
    public Correction correction() {
        return kind == null ? null : new Correction(kind, note, by.at(), number - 1);
    }
}
