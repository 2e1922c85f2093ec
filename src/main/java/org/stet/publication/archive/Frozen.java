package org.stet.publication.archive;

/**
 * A version with its document.
 *
 * @param document the JSON as it was written; null when it was redacted
 */
public record Frozen(Edition edition, String document) {}
