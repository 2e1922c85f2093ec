package org.stet.imports.rating;

/**
 * A label as its publisher writes it.
 *
 * @param site of the publisher; null when it has none
 */
public record ForeignLabel(String site, String label) {}
