package org.stet.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
        List<Ranked> compared = Ranking.byAllTraits().rank(asked, fetched.found());
        // Where some of those compared share words by chance, all that are behind them do.
        List<UUID> behind = compared.size() < fetched.found().size() ? List.of() : fetched.behind();
        List<Resembling> found = Stream.concat(
                        compared.stream().map(ranked -> new Resembling(ranked.claim(), ranked.score())),
                        behind.stream().map(claim -> new Resembling(claim, 0)))
                .limit(sought.limit())
                .toList();
        return new Resemblances(asked, found, fetched.complete() && compared.size() + behind.size() == found.size());
    }
}
