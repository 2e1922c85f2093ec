package org.stet.imports.reading;

import java.util.List;

/**
 * Who made the check.
 *
 * @param name null when only the address is known
 * @param url null when only the name is known
 */
public record CandidatePublisher(String name, String url, List<String> sameAs) {}
