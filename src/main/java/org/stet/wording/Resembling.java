package org.stet.wording;

import java.util.UUID;

/**
 * A claim that resembles the text that was looked for.
 *
 * @param score from 0 to 1: how probable it is that the claim answers the text
 */
public record Resembling(UUID claim, double score) {}
