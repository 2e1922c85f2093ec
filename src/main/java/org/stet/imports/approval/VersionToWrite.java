package org.stet.imports.approval;

import java.util.UUID;
import org.stet.imports.line.LineToWrite;
import org.stet.publication.document.PublishedClaim;

/**
 * A check about to be written.
 *
 * @param line as the dry run found it
 * @param edition the id of the version
 * @param claim what the document says
 * @param document to the letter
 */
record VersionToWrite(LineToWrite line, UUID edition, PublishedClaim claim, String document) {

    UUID claimId() {
        return line.claim();
    }
}
