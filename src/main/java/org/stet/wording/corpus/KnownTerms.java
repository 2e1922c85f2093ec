package org.stet.wording.corpus;

import java.util.List;
import java.util.Map;

/**
 * What a corpus has of words that it does not know.
 *
 * @param similar the most similar ones of each word first
 * @param parts those parts of the words that are terms, with the number of their documents
 */
record KnownTerms(List<SimilarTerm> similar, Map<String, Integer> parts) {

    List<Stem> meanings(UnknownWord word) {
        return word.meanings(
                similar.stream()
                        .filter(term -> term.asked().equals(word.stem()))
                        .toList(),
                parts);
    }
}
