package org.stet.wording.rank;

/**
 * What the sum of a document's traits says: how probable it is that it answers the text. Of texts of which every second one
 * has been checked, nine in ten first hits with a score of 0.9 are right; docs/search.md has the table.
 */
final class Calibration {

    private static final double SLOPE = 0.43;
    private static final double EVEN = 14.27;

    private Calibration() {}

    static double probability(double sum) {
        return 1 / (1 + Math.exp(-SLOPE * (sum - EVEN)));
    }
}
