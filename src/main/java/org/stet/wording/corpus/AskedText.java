package org.stet.wording.corpus;

import java.util.List;

/**
 * A text that is looked for, taken apart.
 *
 * @param text as much of it as counts
 * @param language the one given, else the one that its stop words point to; null when nothing does
 * @param words in the order of the text, stop words included
 * @param size of the corpus that is searched
 */
public record AskedText(String text, String language, List<AskedWord> words, CorpusSize size) {

    public AskedText {
        words = List.copyOf(words);
    }
}
