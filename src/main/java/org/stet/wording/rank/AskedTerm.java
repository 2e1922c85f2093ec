package org.stet.wording.rank;

/**
 * A word that documents are held against.
 *
 * @param weight what it counts for in the text that was asked for, at most 1
 * @param rarity in the corpus, from 0 to 1
 */
record AskedTerm(double weight, double rarity) {

    double worth() {
        return weight * rarity;
    }

    static AskedTerm heavier(AskedTerm one, AskedTerm other) {
        return one.worth() >= other.worth() ? one : other;
    }
}
