package org.stet.imports.line;

import java.util.UUID;
import org.stet.imports.LineOutcome;
import org.stet.imports.reading.ReadLine;
import org.stet.publication.document.Publisher;
import org.stet.review.scale.Verdict;

/**
 * One check of a file as it was read, before it is compared with what is here.
 *
 * @param outcome CREATE, UNMAPPED or REFUSED
 * @param reason null when nothing has to be said
 * @param statement null when it is not known, as the other texts are
 * @param number the version of a desk's own document; null for any other check
 * @param digest over everything that the import would take; null unless it is to be created
 * @param claim the id that it gets; null unless it is to be created
 * @param document what would be published; null unless it is to be created
 */
public record LineDraft(
        int position,
        int line,
        LineOutcome outcome,
        String reason,
        String statement,
        String url,
        Publisher publisher,
        String label,
        Verdict verdict,
        Integer number,
        byte[] digest,
        UUID claim,
        String document) {

    public static LineDraft refused(ReadLine line, String reason) {
        return new LineDraft(
                line.position(),
                line.line(),
                LineOutcome.REFUSED,
                reason,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same check with what would be published of it. */
    public LineDraft with(String words) {
        return new LineDraft(
                position, line, outcome, reason, statement, url, publisher, label, verdict, number, digest, claim,
                words);
    }

    /** The same check, which is not to be imported. */
    public LineDraft without(LineOutcome why, String words) {
        return new LineDraft(
                position, line, why, words, statement, url, publisher, label, null, number, null, null, null);
    }
}
