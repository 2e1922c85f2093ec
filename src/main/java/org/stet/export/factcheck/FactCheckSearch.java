package org.stet.export.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.stet.graphql.Page;
import org.stet.publication.archive.Archive;
import org.stet.publication.archive.Frozen;
import org.stet.publication.archive.ReviewSearch;
import org.stet.publication.document.House;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.Publisher;

/** Answers searches with what readers see, each with one statement. */
@ApplicationScoped
class FactCheckSearch {

    private final Archive archive;
    private final House house;

    FactCheckSearch(Archive archive, House house) {
        this.archive = archive;
        this.house = house;
    }

    FoundClaims find(ReviewSearch search) {
        Page<Frozen> page = archive.search(search);
        List<FoundClaim> claims =
                page.nodes().stream().map(archive::claim).map(this::found).toList();
        return new FoundClaims(claims, page.info().hasNextPage() ? page.info().endCursor() : null);
    }

    private FoundClaim found(PublishedClaim claim) {
        return FoundClaim.of(claim, review(claim));
    }

    private FoundReview review(PublishedClaim claim) {
        Publisher publisher = claim.publisher();
        String rating = claim.rating().label();
        return new FoundReview(
                new FoundReview.FoundPublisher(
                        publisher.name(),
                        publisher.site().or(() -> Publisher.site(claim.url())).orElse(null)),
                claim.url(),
                house.isOwn(publisher) ? rating + ": " + claim.statement() : claim.headline(),
                claim.checkedAt(),
                rating,
                claim.language());
    }
}
