package org.stet.imports.reading.document;

import java.math.BigDecimal;
import java.util.List;
import org.stet.graphql.PartialDate;
import org.stet.imports.reading.Candidate;
import org.stet.imports.reading.CandidatePublisher;
import org.stet.imports.reading.ForeignRating;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.Publisher;
import org.stet.review.scale.Rating;

/** A document as a candidate: by what it is matched, and itself. */
final class DocumentCandidate {

    private DocumentCandidate() {}

    static Candidate of(PublishedClaim document, String letter) {
        Publisher publisher = document.publisher();
        return new Candidate(
                document.statement(),
                document.language(),
                document.tags(),
                document.url(),
                new CandidatePublisher(publisher.name(), publisher.url(), List.of()),
                document.rating() == null ? null : rating(document.rating()),
                null,
                document.rationale(),
                PartialDate.instant(document.publishedAt()),
                List.of(),
                PartialDate.unknown(),
                List.of(),
                List.of(),
                document,
                letter);
    }

    private static ForeignRating rating(Rating rating) {
        return rating.value() == null
                ? new ForeignRating(rating.label(), null, null, null)
                : new ForeignRating(
                        rating.label(),
                        BigDecimal.valueOf(rating.value()),
                        BigDecimal.valueOf(rating.best()),
                        BigDecimal.valueOf(rating.worst()));
    }
}
