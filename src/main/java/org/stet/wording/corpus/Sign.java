package org.stet.wording.corpus;

import java.util.List;

/**
 * A word by which documents are fetched.
 *
 * @param forms in which it stands in vectors
 * @param documents that hold it, as far as they are counted
 * @param share of all documents, from 0 to 1
 */
record Sign(List<String> forms, long documents, double share) {

    static Sign of(AskedWord word, CorpusSize size) {
        List<String> forms = word.stems().stream().map(Stem::lexeme).toList();
        return new Sign(forms, word.documents(), word.documents() / (double) Math.max(1, size.documents()));
    }

    /** The rarer, the heavier. */
    double weight() {
        return Math.log(1 + 1 / Math.max(share, 1e-7));
    }

    boolean isUnknown() {
        return documents == 0;
    }
}
