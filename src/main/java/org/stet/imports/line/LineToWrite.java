package org.stet.imports.line;

import java.util.UUID;
import org.stet.imports.LineOutcome;
import org.stet.publication.document.Publisher;

/**
 * A check that an approval writes.
 *
 * @param number the version of a desk's own document; null for any other check
 * @param document as the dry run made it, or a desk's own to the letter
 */
public record LineToWrite(
        int position,
        String outcome,
        UUID claim,
        Integer number,
        String publisherName,
        String publisherUrl,
        String url,
        String publisherKey,
        UUID statementKey,
        byte[] digest,
        String document) {

    public boolean isUpdate() {
        return LineOutcome.valueOf(outcome) == LineOutcome.UPDATE;
    }

    /** Whether it is a desk's own document, which is not changed by a letter. */
    public boolean isVerbatim() {
        return number != null;
    }

    public Publisher publisher() {
        return new Publisher(publisherName, publisherUrl);
    }
}
