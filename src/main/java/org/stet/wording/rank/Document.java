package org.stet.wording.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.wording.corpus.Candidate;
import org.stet.wording.corpus.Weight;
import org.stet.wording.corpus.WordVector;

/** A candidate, looked through once. */
final class Document {

    private final UUID claim;
    private final WordVector vector;
    private final List<String> words = new ArrayList<>();
    private final List<String> headline = new ArrayList<>();
    private int length;

    Document(Candidate candidate) {
        claim = candidate.claim();
        vector = candidate.words();
        for (Map.Entry<String, List<Weight>> word : vector.parts().entrySet()) {
            add(word.getKey(), word.getValue());
        }
    }

    private void add(String word, List<Weight> parts) {
        boolean stated = parts.isEmpty() || parts.contains(Weight.A);
        boolean headed = parts.contains(Weight.B);
        if (stated || headed) {
            words.add(word);
        }
        if (headed) {
            headline.add(word);
        }
        length += (stated ? 1 : 0) + (headed ? 1 : 0);
    }

    UUID claim() {
        return claim;
    }

    /** What is known of where a word stands in it: nothing when it does not. */
    List<Weight> partsOf(String lexeme) {
        return vector.partsOf(lexeme);
    }

    boolean has(String lexeme) {
        return vector.has(lexeme);
    }

    /** Those of its statement and its headline. */
    List<String> words() {
        return words;
    }

    /** Those of its headline; of a document without one all, for then the statement is its headline. */
    List<String> headline() {
        return headline.isEmpty() ? words : headline;
    }

    /** How many words its statement has, and its headline. */
    int length() {
        return length;
    }
}
