package org.stet.publication.archive;

import java.util.UUID;
import org.stet.publication.document.PublishedClaim;

/**
 * A version of another house's document about to be written.
 *
 * @param number the one that the document has
 * @param replaces whether readers see an earlier version of it here
 * @param claim what the document says
 * @param document to the letter
 */
public record ImportedEdition(
        UUID id,
        UUID claimId,
        int number,
        boolean replaces,
        int contentVersion,
        PublishedClaim claim,
        String document) {}
