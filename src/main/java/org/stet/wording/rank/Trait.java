package org.stet.wording.rank;

import java.util.function.BiFunction;

/**
 * What a document is judged by. The weights were learned over pairs of posts and checked claims, by logistic regression
 * over the candidates of each post; docs/search.md says how, and what each trait is worth.
 */
public enum Trait {
    /** The rare words that both have (BM25). It alone makes the first hundred. */
    RARE_WORDS(4.0, (asked, candidates) -> new RareWords(asked, candidates)),
    /** How alike both are spelt, letter by letter: words bent, put together or misspelt. */
    SPELLING(5.7, (asked, candidates) -> new Spelling(asked, Document::words)),
    /** The same for the headline alone, which says shortly what a check is about. */
    HEADLINE(4.8, (asked, candidates) -> new Spelling(asked, Document::headline)),
    /** Words of another stem that begin alike: "Finnish", "Finland". */
    BEGINNINGS(2.75, (asked, candidates) -> new Beginnings(asked)),
    /** Numbers of the document that the text does not have. */
    OTHER_NUMBERS(-0.78, (asked, candidates) -> new OtherNumbers(asked));

    private final double weight;
    private final BiFunction<AskedTerms, CorpusFigures, Likeness> likeness;

    Trait(double weight, BiFunction<AskedTerms, CorpusFigures, Likeness> likeness) {
        this.weight = weight;
        this.likeness = likeness;
    }

    double weight() {
        return weight;
    }

    Likeness likeness(AskedTerms asked, CorpusFigures figures) {
        return likeness.apply(asked, figures);
    }
}
