package org.stet.wording.corpus;

import java.util.UUID;

/**
 * A document that may resemble the text that is looked for.
 *
 * @param language a BCP 47 tag
 * @param rough how rare the words are that it was fetched by, added up
 */
public record Candidate(UUID claim, String language, WordVector words, double rough) {}
