package org.stet.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.stet.wording.corpus.Analysis;
import org.stet.wording.corpus.AskedText;
import org.stet.wording.corpus.CandidateRepository;
import org.stet.wording.corpus.Candidates;
import org.stet.wording.corpus.Corpus;
import org.stet.wording.rank.Ranking;

/** Finds the claims of a corpus that resemble a text. */
@ApplicationScoped
public class Resemblance {

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
        Stream<Resembling> compared = Ranking.byAllTraits().rank(asked, fetched.found()).stream()
                .map(ranked -> new Resembling(ranked.claim(), ranked.score()));
        Stream<Resembling> behind = fetched.behind().stream().map(claim -> new Resembling(claim, 0));
        List<Resembling> found =
                Stream.concat(compared, behind).limit(sought.limit()).toList();
        int all = fetched.found().size() + fetched.behind().size();
        return new Resemblances(asked, found, fetched.complete() && all == found.size());
    }
}
