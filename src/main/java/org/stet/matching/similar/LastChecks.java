package org.stet.matching.similar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.publication.Publication;
import org.stet.publication.Publications;
import org.stet.publication.archive.PublicationChange;
import org.stet.review.Check;
import org.stet.review.CheckState;
import org.stet.review.ReviewService;

/** Looks up how claims ended the last time that they were checked. */
@ApplicationScoped
public class LastChecks {

    private final ReviewService review;
    private final Publications publications;

    LastChecks(ReviewService review, Publications publications) {
        this.review = review;
        this.publications = publications;
    }

    /** Every claim has one. */
    public Map<UUID, LastCheck> of(Collection<UUID> claims) {
        Map<UUID, List<Check>> checks = review.checks(claims);
        Map<UUID, Publication> newest = publications.newest(claims);
        return claims.stream()
                .collect(Collectors.toMap(
                        Function.identity(), claim -> last(checks.getOrDefault(claim, List.of()), newest.get(claim))));
    }

    private static LastCheck last(List<Check> newestFirst, Publication publication) {
        Check approved = newestFirst.stream()
                .filter(check -> check.state() == CheckState.APPROVED)
                .findFirst()
                .orElse(null);
        boolean published = publication != null && publication.change() != PublicationChange.WITHDRAWN;
        return new LastCheck(approved, publication, published);
    }
}
