package org.stet.matching.quality;

/**
 * A claim that was found.
 *
 * @param id of the claim in the data
 * @param certainty null where none is told
 */
record Hit(String id, double score, String certainty) {}
