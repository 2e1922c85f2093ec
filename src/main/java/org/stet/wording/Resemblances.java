package org.stet.wording;

import java.util.List;
import org.stet.wording.corpus.AskedText;

/**
 * What was found.
 *
 * @param asked the text, taken apart
 * @param found best first
 * @param complete whether every document that shares a word with the text was looked at
 */
public record Resemblances(AskedText asked, List<Resembling> found, boolean complete) {

    public Resemblances {
        found = List.copyOf(found);
    }
}
