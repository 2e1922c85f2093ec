package org.stet.publication.archive;

import java.util.List;
import org.stet.wording.corpus.AskedText;

/**
 * What a text found.
 *
 * @param asked what was looked for, without any notation
 * @param ranked best first
 * @param complete whether these are all that there are
 */
public record Hits(AskedText asked, List<Hit> ranked, boolean complete) {}
