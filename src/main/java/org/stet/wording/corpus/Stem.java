package org.stet.wording.corpus;

/**
 * A form in which a word stands in vectors.
 *
 * @param documents how many documents of the corpus hold it, as far as they are counted
 */
public record Stem(String lexeme, int documents) {}
