package org.stet.wording.rank;

import java.util.List;
import org.stet.wording.corpus.CorpusSize;
import org.stet.wording.corpus.Stem;

/**
 * How common words are. Of words that were not counted yet, and of a corpus that was not, the candidates themselves are counted.
 *
 * @param documents how many there are
 * @param length of a document on average, in words
 */
record CorpusFigures(double documents, double length) {

    static CorpusFigures of(CorpusSize size, List<Document> candidates) {
        double documents = Math.max(2, Math.max(size.documents(), candidates.size()));
        double length = size.statementLength() + size.headlineLength();
        double known = candidates.stream().mapToInt(Document::length).average().orElse(1);
        return new CorpusFigures(documents, Math.max(1, length > 0 ? length : known));
    }

    /** From 0, a word that every document has, to 1, one that none or a single one has; whatever the size of the corpus. */
    double rarity(Stem stem, List<Document> candidates) {
        double having = stem.documents() > 0
                ? stem.documents()
                : candidates.stream().filter(each -> each.has(stem.lexeme())).count();
        double inverse = Math.log(1 + (documents - Math.min(having, documents) + 0.5) / (having + 0.5));
        return Math.min(1, inverse / Math.log(1 + documents));
    }
}
