package org.stet.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.Conditions;
import org.stet.wording.corpus.Corpus;

/** Finds claims that resemble a text. */
@ApplicationScoped
public class Resemblance {

    private final Session session;

    Resemblance(Session session) {
        this.session = session;
    }

    private record Row(UUID claim, double score) {}

    @Transactional
    public List<Resembling> find(Corpus corpus, Sought sought) {
        Conditions conditions = sought.conditions() == null ? new Conditions() : sought.conditions();
        var query = session.createNativeQuery("""
                        SELECT w.claim_id, CAST(similarity(stet_fold(w.statement), stet_fold(:text)) AS double precision)
                        FROM (SELECT id AS claim_id, statement FROM claim WHERE discarded_at IS NULL) AS w
                        WHERE similarity(stet_fold(w.statement), stet_fold(:text)) > 0.2 AND NOT w.claim_id = ANY (:without)
                        AND %s ORDER BY 2 DESC, 1 LIMIT :limit""".formatted(conditions.text()), Row.class);
        conditions.parameters().forEach(query::setParameter);
        return query
                .setParameter("text", sought.text())
                .setParameter("without", sought.without().toArray(UUID[]::new))
                .setParameter("limit", sought.limit())
                .getResultList()
                .stream()
                .map(row -> new Resembling(row.claim(), row.score()))
                .toList();
    }
}
