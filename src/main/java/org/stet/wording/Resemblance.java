package org.stet.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.stet.wording.corpus.Analysis;
import org.stet.wording.corpus.AskedText;
import org.stet.wording.corpus.CandidateRepository;
import org.stet.wording.corpus.Candidates;
import org.stet.wording.corpus.Corpus;
import org.stet.wording.rank.Ranked;
import org.stet.wording.rank.Ranking;

/** Finds the claims of a corpus that resemble a text. */
@ApplicationScoped
public class Resemblance {

    /** No list is longer: what comes later has too little in common with the text to be compared. */
    public static final int MOST = CandidateRepository.MOST;

    private final Analysis analysis;
    private final CandidateRepository candidates;

    Resemblance(Analysis analysis, CandidateRepository candidates) {
        this.analysis = analysis;
        this.candidates = candidates;
    }

    /** A text without a word that means anything finds nothing. */
    @Transactional
    public Resemblances find(Corpus corpus, Sought sought) {
        AskedText asked = analysis.of(corpus, sought.text(), sought.language());
        Candidates fetched = candidates.find(corpus, asked, sought.conditions(), sought.without(), sought.limit());
        List<Ranked> ranked = Ranking.byAllTraits().rank(asked, fetched.found());
        List<Resembling> found = ranked.stream()
                .limit(sought.limit())
                .map(one -> new Resembling(one.claim(), one.score()))
                .toList();
        return new Resemblances(asked, found, fetched.complete() && ranked.size() == found.size());
    }
}
