package org.stet.publication.reader;

import java.util.ArrayList;
import java.util.List;
import org.stet.graphql.Page;
import org.stet.publication.archive.Hit;
import org.stet.publication.document.PublishedClaim;

/**
 * A page of a ranked list.
 *
 * @param text what was asked for
 * @param hits the whole list, best first
 * @param scores of the page's claims, in their order
 */
record RankedClaims(String text, List<Hit> hits, Page<PublishedClaim> page, List<Double> scores) {

    /** A longer list than this ends here. */
    static final int MOST = 1_000;

    boolean complete() {
        return hits.size() < MOST;
    }

    List<PublishedClaimEdge> edges() {
        List<PublishedClaimEdge> edges = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            edges.add(new PublishedClaimEdge(page.cursors().get(i), page.nodes().get(i), scores.get(i), text));
        }
        return List.copyOf(edges);
    }
}
