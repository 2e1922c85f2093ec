package org.stet.publication.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.stet.graphql.FacetCount;
import org.stet.publication.archive.FacetRepository.Counted;

/** Counts what the claims of a list have in common, each list with one statement. */
@ApplicationScoped
public class FacetCounts {

    private static final int MOST = 10_000;

    private final FacetRepository facets;

    FacetCounts(FacetRepository facets) {
        this.facets = facets;
    }

    /** Of all that a filter lets through, its text to the letter; of the last published if there are too many. */
    @Transactional
    public PublishedClaimFacets of(PublishedClaimFilter filter) {
        List<Counted> counted = facets.ofAll(filter.conditions(), MOST);
        return facets(counted, hits(counted) <= MOST);
    }

    @Transactional
    public PublishedClaimFacets of(Hits hits) {
        return facets(facets.of(hits.ranked().stream().map(Hit::claim).toList()), hits.complete());
    }

    private static long hits(List<Counted> counted) {
        return counted.stream()
                .filter(row -> row.facet().equals("hits"))
                .mapToLong(Counted::times)
                .sum();
    }

    private static PublishedClaimFacets facets(List<Counted> counted, boolean complete) {
        return new PublishedClaimFacets(
                facet(counted, "rating"),
                facet(counted, "verdict"),
                facet(counted, "party"),
                facet(counted, "outlet"),
                facet(counted, "publisher"),
                facet(counted, "responseKind"),
                facet(counted, "language"),
                facet(counted, "month"),
                complete);
    }

    private static List<FacetCount> facet(List<Counted> counted, String name) {
        return counted.stream()
                .filter(row -> row.facet().equals(name))
                .map(row -> new FacetCount(
                        row.value(), Objects.requireNonNullElse(row.name(), row.value()), (int) row.times()))
                .toList();
    }
}
