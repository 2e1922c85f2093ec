package org.stet.wording.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.Stream;

/** Takes a text apart into words as they stand in a corpus. */
@ApplicationScoped
public class Analysis {

    private final AnalysisRepository texts;

    Analysis(AnalysisRepository texts) {
        this.texts = texts;
    }

    /** @param language a BCP 47 tag of whatever language; null when it is not known */
    @Transactional(TxType.MANDATORY)
    public AskedText of(Corpus corpus, String text, String language) {
        String cut = TextLimits.cut(text);
        String given = language == null || language.isBlank() ? null : TextLimits.cut(language);
        TextReading reading = texts.read(corpus, cut, given);
        String spoken = reading.language(given);
        return new AskedText(cut, spoken, withMeanings(corpus, reading.words(spoken)), reading.size());
    }

    private List<AskedWord> withMeanings(Corpus corpus, List<AskedWord> words) {
        List<UnknownWord> unknown = UnknownWord.among(words);
        if (unknown.isEmpty()) {
            return words;
        }
        KnownTerms known = texts.known(corpus, unknown);
        return words.stream()
                .map(word -> UnknownWord.of(word)
                        .filter(unknown::contains)
                        .map(meant -> withMeanings(word, known.meanings(meant)))
                        .orElse(word))
                .toList();
    }

    private static AskedWord withMeanings(AskedWord word, List<Stem> meanings) {
        return new AskedWord(
                word.position(),
                word.surface(),
                Stream.concat(word.stems().stream(), meanings.stream()).toList());
    }
}
