package org.stet.wording;

import java.util.UUID;

/**
 * A claim that resembles the text that was looked for.
 *
 * @param score from 0 to 1
 * @param rough how rare the words are that it was fetched by, added up; of no scale
 */
public record Resembling(UUID claim, double score, double rough) {}
