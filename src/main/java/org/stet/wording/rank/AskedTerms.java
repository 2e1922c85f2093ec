package org.stet.wording.rank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.wording.corpus.AskedText;
import org.stet.wording.corpus.AskedWord;
import org.stet.wording.corpus.Stem;

/**
 * The words that documents are held against, each once: what counts is that it was asked for, not how often.
 *
 * @param terms by the form in which they stand in documents
 */
record AskedTerms(Map<String, AskedTerm> terms) {

    /** What a word at the very end of a text is worth less than one at its beginning, where people say what it is about. */
    private static final double FADING = 0.4;
    /** What a word that is meant perhaps is worth: one that resembles a word that no document has, or is part of it. */
    private static final double PERHAPS = 0.7;

    static AskedTerms of(AskedText asked, CorpusFigures figures, List<Document> candidates) {
        Map<String, AskedTerm> terms = new LinkedHashMap<>();
        double last = Math.max(1, asked.words().size());
        int place = 0;
        for (AskedWord word : asked.words()) {
            double weight = 1 - FADING * place++ / last;
            for (Stem stem : word.stems()) {
                boolean sure = stem.equals(word.stems().get(0)) || stem.documents() == 0 || isKnown(word);
                AskedTerm term = new AskedTerm(sure ? weight : PERHAPS * weight, figures.rarity(stem, candidates));
                terms.merge(stem.lexeme(), term, AskedTerm::heavier);
            }
        }
        return new AskedTerms(terms);
    }

    private static boolean isKnown(AskedWord word) {
        return word.stems().get(0).documents() > 0;
    }

    boolean has(String lexeme) {
        return terms.containsKey(lexeme);
    }
}
