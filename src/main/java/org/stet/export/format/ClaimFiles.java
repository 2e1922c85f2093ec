package org.stet.export.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stet.publication.claimreview.ClaimReview;

/** Opens files for claims. */
@ApplicationScoped
public class ClaimFiles {

    private static final int BUFFER = 1 << 16;

    private final ClaimReview review;

    ClaimFiles(ClaimReview review) {
        this.review = review;
    }

    /**
     * Begins a file.
     *
     * @param target where it is to be; whatever stands there is replaced. Further files beside it, named after it, may come
     *     and go until it is closed
     */
    public ClaimFile open(ExportFormat format, Path target, FileHead head) throws IOException {
        return switch (format) {
            case NDJSON -> ndjson(buffered(target));
            case CSV -> CsvZip.open(target);
            case CLAIM_REVIEW ->
                new ClaimReviewFile(buffered(target), review, review.feedHead(head.title(), head.asOf()));
        };
    }

    /** One document a line. Like the others on a stream, it closes the stream with itself. */
    public ClaimFile ndjson(OutputStream out) {
        return new NdjsonFile(out);
    }

    /** One claim a row. */
    public ClaimFile claimsAsCsv(OutputStream out) throws IOException {
        return new CsvFile(out, CsvTables.CLAIMS);
    }

    /** A DataFeed. */
    public ClaimFile claimReviews(OutputStream out) throws IOException {
        return new ClaimReviewFile(out, review, review.feedHead());
    }

    private static OutputStream buffered(Path target) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(target), BUFFER);
    }
}
