package org.stet.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Function;
import org.stet.publication.archive.Frozen;
import org.stet.publication.claimreview.ClaimReview;
import org.stet.publication.document.PublishedClaim;

/** A schema.org DataFeed of ClaimReviews. Claims that are not ratable have none and are left out. */
final class JsonLdExport implements ExportFormat {

    private final Writer out;
    private final ClaimReview review;
    private final Function<Frozen, PublishedClaim> reading;
    private String separator = "\n";

    JsonLdExport(Writer out, ClaimReview review, Function<Frozen, PublishedClaim> reading) {
        this.out = out;
        this.review = review;
        this.reading = reading;
    }

    @Override
    public void begin() throws IOException {
        out.write(review.feedHead());
    }

    @Override
    public void write(Frozen claim) throws IOException {
        Optional<String> item = review.feedItem(reading.apply(claim));
        if (item.isPresent()) {
            out.write(separator);
            out.write(item.get());
            separator = ",\n";
        }
    }

    @Override
    public void end() throws IOException {
        out.write("\n]}\n");
    }
}
