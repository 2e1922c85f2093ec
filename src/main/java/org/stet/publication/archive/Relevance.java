package org.stet.publication.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.stet.graphql.PageRequest;

/** Finds what readers see by their own words. */
@ApplicationScoped
public class Relevance {

    private final PublicationRepository publications;

    Relevance(PublicationRepository publications) {
        this.publications = publications;
    }

    /** Best first, those that the filter lets through alone. */
    @Transactional
    public List<Hit> hits(PublishedClaimFilter filter, int most) {
        PageRequest page = new PageRequest(most - 1, null, PublishedClaimOrder.NEWEST_FIRST.mark());
        return publications.page(filter, PublishedClaimOrder.NEWEST_FIRST, page).stream()
                .map(row -> new Hit(row.claimId(), 1))
                .toList();
    }
}
