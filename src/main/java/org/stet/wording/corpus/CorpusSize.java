package org.stet.wording.corpus;

/**
 * How large a corpus is, as far as it is counted.
 *
 * @param documents how many texts it has
 * @param statementLength how many words a statement has on average, stop words apart
 * @param headlineLength the same of what stands beside the statement: headline and quotes
 */
public record CorpusSize(long documents, double statementLength, double headlineLength) {

    public static final CorpusSize EMPTY = new CorpusSize(0, 0, 0);
}
