package org.stet.imports.reading;

/**
 * What a check points to.
 *
 * @param url null when only a title is known
 * @param title null when only the address is known
 */
public record CandidateCitation(String url, String title) {}
