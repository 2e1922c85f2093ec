package org.stet.wording.corpus;

/** What is searched. */
public enum Corpus {
    /** Every claim that is not discarded. */
    DESK,
    /** What readers see now. */
    PUBLISHED
}
