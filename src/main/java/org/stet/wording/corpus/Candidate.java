package org.stet.wording.corpus;

import java.util.UUID;

/** A document that may resemble the text that is looked for. */
public record Candidate(UUID claim, WordVector words) {}
