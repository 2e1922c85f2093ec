package org.stet.publication.reader;

import java.util.ArrayList;
import java.util.List;
import org.stet.graphql.Page;
import org.stet.publication.archive.Hits;
import org.stet.publication.document.PublishedClaim;
import org.stet.wording.Fragments;

/**
 * A page of a ranked list.
 *
 * @param hits the whole list
 * @param scores of the page's claims, in their order
 */
record RankedClaims(Hits hits, Page<PublishedClaim> page, List<Double> scores) {

    List<PublishedClaimEdge> edges() {
        Fragments asked = new Fragments(hits.asked());
        List<PublishedClaimEdge> edges = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            edges.add(new PublishedClaimEdge(page.cursors().get(i), page.nodes().get(i), scores.get(i), asked));
        }
        return List.copyOf(edges);
    }
}
