package org.stet.publication.archive;

import java.util.List;

/**
 * What a text found.
 *
 * @param words what was looked for, without any notation
 * @param ranked best first
 * @param complete whether these are all that there are
 */
public record Hits(String words, List<Hit> ranked, boolean complete) {}
