package org.stet.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.stet.publication.claimreview.ClaimReview;

/** A schema.org DataFeed of ClaimReviews. Claims that are not ratable have none and are left out. */
final class ClaimReviewFile implements ClaimFile {

    private final OutputStream out;
    private final ClaimReview review;
    private String separator = "\n";
    private boolean closed;

    ClaimReviewFile(OutputStream out, ClaimReview review, String head) throws IOException {
        this.out = out;
        this.review = review;
        write(head);
    }

    @Override
    public void write(ExportedClaim claim) throws IOException {
        Optional<String> item = review.feedItem(claim.claim());
        if (item.isPresent()) {
            write(separator);
            write(item.get());
            separator = ",\n";
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (!closed) {
                closed = true;
                write("\n]}\n");
            }
        }
    }
}
