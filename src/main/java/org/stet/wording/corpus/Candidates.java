package org.stet.wording.corpus;

import java.util.List;
import java.util.UUID;

/**
 * The documents that may resemble a text.
 *
 * @param found those with the rarest words in common first
 * @param behind the claims that follow, in the same order; they have too little in common with the text to be compared
 * @param complete whether no other document shares a word with the text
 */
public record Candidates(List<Candidate> found, List<UUID> behind, boolean complete) {

    public Candidates {
        found = List.copyOf(found);
        behind = List.copyOf(behind);
    }
}
