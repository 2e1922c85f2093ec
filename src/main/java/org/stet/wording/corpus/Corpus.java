package org.stet.wording.corpus;

/**
 * Texts that are searched together. They are never mixed: what a reader finds, in what order and how fast, depends on
 * nothing that is not published.
 */
public enum Corpus {
    /** Each claim of the desk that is not discarded. */
    DESK("claim_wording"),
    /** The newest version of each claim that readers see. */
    PUBLISHED("published_wording");

    private final String table;

    Corpus(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
