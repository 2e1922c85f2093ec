package org.stet.matching.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.FigureTable;
import org.stet.wording.corpus.Analysis;
import org.stet.wording.corpus.AskedText;
import org.stet.wording.corpus.Candidate;
import org.stet.wording.corpus.CandidateRepository;
import org.stet.wording.corpus.Corpus;
import org.stet.wording.rank.Ranking;
import org.stet.wording.rank.Trait;

/** What each trait of the ranking is worth: the same candidates, ranked without it. */
@ApplicationScoped
public class Ablation {

    private static final int FIRST = 20;

    private final Analysis analysis;
    private final CandidateRepository candidates;
    private final Session session;

    Ablation(Analysis analysis, CandidateRepository candidates, Session session) {
        this.analysis = analysis;
        this.candidates = candidates;
        this.session = session;
    }

    private record Asked(AskedText text, List<Candidate> candidates) {}

    void print(LabelledData data) {
        Map<UUID, String> ids = ids();
        Map<String, Asked> asked = new LinkedHashMap<>();
        data.asked().forEach((id, text) -> asked.put(id, ask(text)));
        FigureTable table = new FigureTable("MAP@5 of the desk's corpus");
        table.row("all traits", "%.4f", score(data, ids, asked, EnumSet.allOf(Trait.class)));
        for (Trait trait : Trait.values()) {
            table.row("without " + trait, "%.4f", score(data, ids, asked, EnumSet.complementOf(EnumSet.of(trait))));
        }
        table.row("RARE_WORDS alone", "%.4f", score(data, ids, asked, EnumSet.of(Trait.RARE_WORDS)));
        table.print();
    }

    @Transactional
    Map<UUID, String> ids() {
        Map<UUID, String> ids = new HashMap<>();
        session.createNativeQuery("SELECT claim_id, url FROM imported_claim", Object[].class)
                .getResultList()
                .forEach(row -> ids.put((UUID) row[0], ClaimsFile.id((String) row[1])));
        return ids;
    }

    @Transactional
    Asked ask(String text) {
        AskedText asked = analysis.of(Corpus.DESK, text, null);
        return new Asked(
                asked, candidates.find(Corpus.DESK, asked, null, Set.of(), 50).found());
    }

    private static double score(LabelledData data, Map<UUID, String> ids, Map<String, Asked> asked, Set<Trait> traits) {
        Run run = new Run(data.answers());
        asked.forEach((id, question) -> run.add(
                id,
                Ranking.by(traits).rank(question.text(), question.candidates()).stream()
                        .limit(FIRST)
                        .map(ranked -> new Hit(ids.get(ranked.claim()), ranked.score(), null))
                        .toList()));
        return run.meanAveragePrecision(5);
    }
}
