package org.stet.wording.corpus;

/**
 * A term of the corpus that looks like a word that was asked for.
 *
 * @param asked the word
 * @param similarity of their trigrams, from 0 to 1
 */
record SimilarTerm(String asked, String lexeme, int documents, double similarity) {

    private static final double SAME_WORD = 0.4;
    private static final int LETTERS = 2;

    /** Whether the word may be this one, misspelt. */
    boolean mayBe(String stem) {
        return similarity >= SAME_WORD && Math.abs(lexeme.length() - stem.length()) <= LETTERS;
    }
}
