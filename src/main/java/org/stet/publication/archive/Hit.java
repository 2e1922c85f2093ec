package org.stet.publication.archive;

import java.util.UUID;

/**
 * A claim that readers see and that has to do with what was asked for.
 *
 * @param score from 0 to 1
 */
public record Hit(UUID claim, double score) {}
