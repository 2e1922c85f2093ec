package org.stet.wording.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.stet.wording.corpus.AskedText;
import org.stet.wording.corpus.AskedWord;
import org.stet.wording.corpus.Candidate;
import org.stet.wording.corpus.CorpusSize;
import org.stet.wording.corpus.Stem;
import org.stet.wording.corpus.Weight;
import org.stet.wording.corpus.WordVector;

/** Texts taken apart as the database does, near enough: a word is its own stem. */
public final class Texts {

    private static final Set<String> STOP_WORDS = Set.of("the", "a", "of", "in", "and", "is", "was", "to", "that");
    private static final CorpusSize SIZE = new CorpusSize(10_000, 8, 6);

    private Texts() {}

    /** @param documents how many have a word; of others one has it */
    static AskedText asked(String text, Map<String, Integer> documents) {
        List<AskedWord> words = new ArrayList<>();
        for (String word : PlainText.words(PlainText.of(text))) {
            List<Stem> stems =
                    STOP_WORDS.contains(word) ? List.of() : List.of(new Stem(word, documents.getOrDefault(word, 1)));
            words.add(new AskedWord(words.size() + 1, word, stems));
        }
        return new AskedText(text, "en", words, SIZE);
    }

    public static AskedText asked(String text) {
        return asked(text, Map.of());
    }

    static Candidate candidate(String statement, String headline) {
        Map<String, List<Weight>> parts = new HashMap<>();
        add(statement, Weight.A, parts);
        add(headline, Weight.B, parts);
        return new Candidate(UUID.nameUUIDFromBytes(statement.getBytes()), new WordVector(parts));
    }

    private static void add(String text, Weight part, Map<String, List<Weight>> parts) {
        for (String word : PlainText.words(text)) {
            if (!STOP_WORDS.contains(word)) {
                parts.computeIfAbsent(word, first -> new ArrayList<>()).add(part);
            }
        }
    }
}
