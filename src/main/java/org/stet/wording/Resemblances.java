package org.stet.wording;

import java.util.List;
import org.stet.wording.corpus.AskedText;

/**
 * What was found.
 *
 * @param asked the text, taken apart
 * @param found best first
 * @param complete whether all were looked at that share words with the text, and all are here that do not share them by
 *     chance
 */
public record Resemblances(AskedText asked, List<Resembling> found, boolean complete) {

    public Resemblances {
        found = List.copyOf(found);
    }
}
