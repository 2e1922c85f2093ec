package org.stet.wording.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.stet.graphql.Conditions;

@ApplicationScoped
public class CandidateRepository {

    private static final String DESK =
            "(SELECT id AS claim_id, language, search AS words FROM claim WHERE discarded_at IS NULL) w";
    private static final String PUBLISHED =
            "(SELECT id AS publication_id, claim_id, language, search AS words FROM publication WHERE search_text IS NOT NULL) w"
                    + " JOIN publication_head h USING (claim_id) JOIN publication p ON p.id = w.publication_id AND p.number = h.number";

    private final Session session;

    CandidateRepository(Session session) {
        this.session = session;
    }

    public List<Candidate> find(Corpus corpus, String text, Conditions conditions, Set<UUID> without, int limit) {
        Conditions all = new Conditions().and("w.words @@ q");
        if (conditions != null) {
            all.and("(" + conditions.text() + ")").with(conditions.parameters());
        }
        NativeQuery<Object[]> query = session.createNativeQuery(
                "SELECT w.claim_id, w.language, cast(w.words AS text), ts_rank(w.words, q, 1) FROM "
                        + (corpus == Corpus.DESK ? DESK : PUBLISHED)
                        + ", (SELECT cast(replace(cast(plainto_tsquery('english', stet_fold(:asked)) AS text), '&', '|')"
                        + " AS tsquery) AS q) asked WHERE w.claim_id <> ALL (cast(:without AS uuid[])) AND "
                        + all.text()
                        + " ORDER BY 4 DESC, 1 LIMIT " + limit,
                Object[].class);
        query.setParameter("asked", text).setParameter("without", without.toArray(UUID[]::new));
        all.parameters().forEach(query::setParameter);
        return query.getResultList().stream()
                .map(CandidateRepository::candidate)
                .toList();
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(
                (UUID) row[0], (String) row[1], WordVector.parse((String) row[2]), ((Number) row[3]).doubleValue());
    }
}
