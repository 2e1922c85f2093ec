package org.stet.wording.corpus;

/** What part of a document a word stands in, as vectors tell it. */
public enum Weight {
    /** The statement. */
    A,
    /** The headline of the check, and quotes. */
    B,
    /** Names and tags. */
    C,
    /** The rationale, which published documents alone are found by. */
    D
}
