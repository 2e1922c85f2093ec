package org.stet.wording.corpus;

import java.util.List;

/**
 * The documents that may resemble a text.
 *
 * @param found those with the rarest words in common first
 * @param complete whether no other document shares a word with the text
 */
public record Candidates(List<Candidate> found, boolean complete) {

    public Candidates {
        found = List.copyOf(found);
    }
}
