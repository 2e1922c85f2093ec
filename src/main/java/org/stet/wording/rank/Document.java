package org.stet.wording.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.wording.corpus.Candidate;
import org.stet.wording.corpus.Weight;
import org.stet.wording.corpus.WordPlace;
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
        for (Map.Entry<String, List<WordPlace>> word : vector.places().entrySet()) {
            add(word.getKey(), word.getValue());
        }
    }

    private void add(String word, List<WordPlace> places) {
        boolean stated = places.isEmpty() || isIn(Weight.A, places);
        boolean headed = isIn(Weight.B, places);
        if (stated || headed) {
            words.add(word);
        }
        if (headed) {
            headline.add(word);
        }
        length += (stated ? 1 : 0) + (headed ? 1 : 0);
    }

    private static boolean isIn(Weight weight, List<WordPlace> places) {
        for (WordPlace place : places) {
            if (place.weight() == weight) {
                return true;
            }
        }
        return false;
    }

    UUID claim() {
        return claim;
    }

    /** What is known of where a word stands in it: nothing when it does not. */
    List<WordPlace> placesOf(String lexeme) {
        return vector.placesOf(lexeme);
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
