package org.stet.imports.reading.claimreview;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds back the first things of a file until all that they may refer to is known. When more comes than a page describes
 * it is a feed: then things pass at once, and may refer to what stood among the first.
 */
final class Shelf {

    /** In characters; a page has a few thousand. */
    private static final int ROOM = 1_000_000;
    /** What a thing takes when there is nothing in it. */
    private static final int FRAME = 64;

    private final ReviewSink reviews;
    private final Graph graph = new Graph();
    private final List<Thing> held = new ArrayList<>();
    private int weight;

    Shelf(ReviewSink reviews) {
        this.reviews = reviews;
    }

    void put(Thing thing, int heavy) {
        if (weight > ROOM) {
            reviews.take(thing, graph);
            return;
        }
        graph.learn(thing);
        held.add(thing);
        weight += heavy + FRAME;
        if (weight > ROOM) {
            close();
        }
    }

    void close() {
        held.forEach(thing -> reviews.take(thing, graph));
        held.clear();
    }
}
