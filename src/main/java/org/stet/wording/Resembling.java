package org.stet.wording;

import java.util.UUID;

/** A claim that resembles a text. */
public record Resembling(UUID claim, double score) {}
