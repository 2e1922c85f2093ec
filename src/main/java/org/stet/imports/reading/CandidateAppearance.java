package org.stet.imports.reading;

import org.stet.graphql.PartialDate;

/**
 * Where the claim is said.
 *
 * @param url null when only a title is known
 * @param title null when it is not known
 * @param outlet the name of who published it; null when that is not known
 */
public record CandidateAppearance(String url, String title, String outlet, PartialDate publishedOn) {}
