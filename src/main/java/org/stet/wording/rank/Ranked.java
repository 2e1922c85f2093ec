package org.stet.wording.rank;

import java.util.UUID;

/**
 * A document in its place.
 *
 * @param score from 0 to 1: how probable it is that the document answers the text; docs/search.md says how that was found
 */
public record Ranked(UUID claim, double score) {}
