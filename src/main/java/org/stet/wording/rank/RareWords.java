package org.stet.wording.rank;

import java.util.List;
import java.util.Map;
import org.stet.wording.corpus.Weight;

/**
 * BM25: the words that both have, the rarer the better; a word that a document repeats counts for more each time, but less
 * and less, and a long document has words by chance.
 */
final class RareWords implements Likeness {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.4;

    private final AskedTerms asked;
    private final CorpusFigures figures;

    RareWords(AskedTerms asked, CorpusFigures figures) {
        this.asked = asked;
        this.figures = figures;
    }

    @Override
    public double of(Document document) {
        double norm = SATURATION * (1 - LENGTH + LENGTH * document.length() / figures.length());
        double sum = 0;
        for (Map.Entry<String, AskedTerm> term : asked.terms().entrySet()) {
            double often = often(document.partsOf(term.getKey()), document.has(term.getKey()));
            sum += term.getValue().worth() * often * (SATURATION + 1) / (often + norm);
        }
        return sum;
    }

    /** Names, tags and the rationale are about the claim; statement and headline are it. */
    private static double often(List<Weight> parts, boolean stands) {
        double often = parts.isEmpty() && stands ? 1 : 0;
        for (Weight part : parts) {
            often += switch (part) {
                case A, B -> 1;
                case C -> 0.5;
                case D -> 0.25;
            };
        }
        return often;
    }
}
