package org.stet.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.stet.wording.corpus.AskedText;
import org.stet.wording.corpus.CandidateRepository;
import org.stet.wording.corpus.Corpus;
import org.stet.wording.corpus.CorpusSize;

/** Finds the claims of a corpus that resemble a text. */
@ApplicationScoped
public class Resemblance {

    private final CandidateRepository candidates;

    Resemblance(CandidateRepository candidates) {
        this.candidates = candidates;
    }

    /** A text without a word that means anything finds nothing. */
    @Transactional
    public Resemblances find(Corpus corpus, Sought sought) {
        List<Resembling> found =
                candidates.find(corpus, sought.text(), sought.conditions(), sought.without(), sought.limit()).stream()
                        .map(candidate -> new Resembling(
                                candidate.claim(), candidate.rough() / (1 + candidate.rough()), candidate.rough()))
                        .toList();
        AskedText asked = new AskedText(sought.text(), sought.language(), List.of(), CorpusSize.EMPTY);
        return new Resemblances(asked, found, false);
    }
}
