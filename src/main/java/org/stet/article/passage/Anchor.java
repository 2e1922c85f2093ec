package org.stet.article.passage;

/**
 * Where a quote stands in a text.
 *
 * @param start how many code points precede it
 * @param end the same, counted to its end
 * @param prefix up to 32 code points right before it
 * @param suffix up to 32 code points right after it
 */
record Anchor(int start, int end, String exact, String prefix, String suffix) {}
