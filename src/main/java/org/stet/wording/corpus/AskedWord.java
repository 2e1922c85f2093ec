package org.stet.wording.corpus;

import java.util.List;

/**
 * A word of a text that is looked for.
 *
 * @param position of the word in the text, from 1
 * @param surface the word itself, folded
 * @param stems how it may stand in the corpus, one for each way of its languages; none for a stop word
 */
public record AskedWord(int position, String surface, List<Stem> stems) {

    public AskedWord {
        stems = List.copyOf(stems);
    }

    public boolean isStopWord() {
        return stems.isEmpty();
    }

    /** In how many documents it stands at most. */
    public long documents() {
        return stems.stream().mapToLong(Stem::documents).sum();
    }
}
