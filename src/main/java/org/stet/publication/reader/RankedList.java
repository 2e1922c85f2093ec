package org.stet.publication.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.graphql.Cursor;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.publication.archive.Hit;
import org.stet.publication.archive.Hits;
import org.stet.publication.archive.PublishedClaimFilter;
import org.stet.publication.archive.ReadableClaims;
import org.stet.publication.archive.Relevance;
import org.stet.publication.document.PublishedClaim;

/** Answers readers who ask in their own words. A later page ranks anew and goes on where the one before it ended. */
@ApplicationScoped
public class RankedList {

    private final Relevance relevance;
    private final ReadableClaims readable;

    RankedList(Relevance relevance, ReadableClaims readable) {
        this.relevance = relevance;
        this.readable = readable;
    }

    /** A hit and its place in the ranking, from 1. */
    private record Placed(Hit hit, int place) {}

    @Transactional
    RankedClaims page(PublishedClaimFilter filter, PageRequest request) {
        int begin = request.after() == null ? 0 : placeOf(request.after());
        Hits hits = relevance.hits(filter);
        List<Placed> rest = rest(hits.ranked(), begin, request);
        Map<UUID, PublishedClaim> seen = readable.newest(
                rest.stream().map(placed -> placed.hit().claim()).toList());
        List<Placed> rows = rest.stream()
                .filter(placed -> seen.containsKey(placed.hit().claim()))
                .toList();
        List<Double> scores = new ArrayList<>();
        Page<PublishedClaim> page = Page.of(rows, request, placed -> cursor(request, placed), shown -> {
            shown.forEach(placed -> scores.add(placed.hit().score()));
            return shown.stream().map(placed -> seen.get(placed.hit().claim())).toList();
        });
        return new RankedClaims(hits, page, scores);
    }

    /** Where the claim before the page stands now; when it is no longer among the hits, where it stood. */
    private static List<Placed> rest(List<Hit> hits, int begin, PageRequest request) {
        int start = Math.min(begin, hits.size());
        for (int i = 0; i < hits.size(); i++) {
            if (request.after() != null
                    && hits.get(i).claim().equals(request.after().id())) {
                start = i + 1;
            }
        }
        List<Placed> rest = new ArrayList<>();
        for (int i = start; i < Math.min(start + request.fetch(), hits.size()); i++) {
            rest.add(new Placed(hits.get(i), i + 1));
        }
        return rest;
    }

    private static Cursor cursor(PageRequest request, Placed placed) {
        return new Cursor(
                request.order(), Integer.toString(placed.place()), placed.hit().claim());
    }

    private static int placeOf(Cursor cursor) {
        try {
            int place = Integer.parseInt(cursor.key());
            if (place >= 1) {
                return place;
            }
        } catch (NumberFormatException noPlace) {
            // refused below, like a place that no ranking has
        }
        throw Cursor.invalid();
    }
}
