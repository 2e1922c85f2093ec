package org.stet.wording.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.stet.graphql.Conditions;

/** Fetches documents through the index of their words, never more than a bounded number of them. */
@ApplicationScoped
public class CandidateRepository {

    /** No list is longer. */
    public static final int MOST = 400;

    /** So many are compared, however few are wanted: the best may share fewer rare words than others do. */
    static final int COMPARED = 200;

    private static final String PUBLICATION = """

                    CROSS JOIN LATERAL (SELECT * FROM publication WHERE publication.id = w.publication_id OFFSET 0) AS p""";

    /**
     * Each branch is one look into the index. `OFFSET 0` keeps the planner to that order: the conditions are looked at for
     * what the index brought, and before anything is cut off.
     */
    static final String CANDIDATES = """
            WITH branch AS (
                SELECT number, cast(query AS tsquery) AS query, weight, single
                FROM unnest(cast(:queries AS text[]), cast(:weights AS float8[]), cast(:singles AS boolean[]))
                    WITH ORDINALITY AS given (query, weight, single, number)),
            fetched AS MATERIALIZED (
                SELECT branch.number, branch.weight, branch.single, hit.claim_id
                FROM branch CROSS JOIN LATERAL (
                    SELECT w.claim_id
                    FROM (SELECT * FROM %1$s AS texts WHERE texts.words @@ branch.query OFFSET 0) AS w%2$s
                    WHERE w.claim_id <> ALL (cast(:without AS uuid[])) AND %3$s
                    LIMIT %4$d) AS hit),
            best AS (
                SELECT claim_id, count(*) OVER () AS all_of_them, rough
                FROM (SELECT claim_id,
                    coalesce(sum(weight) FILTER (WHERE single), 0) + coalesce(max(weight) FILTER (WHERE NOT single), 0)
                        AS rough
                    FROM fetched GROUP BY claim_id) AS each_once
                ORDER BY rough DESC, claim_id LIMIT :most)
            SELECT best.claim_id, found.words,
                best.all_of_them > :most OR EXISTS (SELECT FROM fetched GROUP BY number HAVING count(*) >= %4$d)
            FROM best CROSS JOIN LATERAL (
                SELECT tsvectorsend(words) AS words, number FROM %1$s AS texts
                WHERE texts.claim_id = best.claim_id OFFSET 0) AS found
            ORDER BY best.rough DESC, found.number""";

    private final Session session;

    CandidateRepository(Session session) {
        this.session = session;
    }

    /**
     * The documents that share the rarest words with a text.
     *
     * @param conditions over the row {@code w} of a document's words and the row {@code p} of its publication; null for none
     * @param wanted how many at least, if there are so many: from 1 to {@link #MOST}
     */
    public Candidates find(Corpus corpus, AskedText text, Conditions conditions, Set<UUID> without, int wanted) {
        CandidatePlan plan = CandidatePlan.of(text);
        if (plan.branches().isEmpty()) {
            return new Candidates(List.of(), true);
        }
        throughIndexesAlone(true);
        List<Object[]> rows = query(session, sql(corpus, conditions), plan, conditions, without)
                .setParameter("most", Math.max(COMPARED, wanted))
                .getResultList();
        throughIndexesAlone(false);
        boolean cut = rows.stream().anyMatch(row -> (Boolean) row[2]);
        return new Candidates(rows.stream().map(CandidateRepository::candidate).toList(), plan.complete() && !cut);
    }

    /**
     * The planner takes a table for small when it was filled since it was looked at, and reads all of it. A statement that
     * fails ends the transaction, and this with it.
     */
    void throughIndexesAlone(boolean alone) {
        session.createNativeQuery("SELECT set_config('enable_seqscan', :scan, true)", Object[].class)
                .setParameter("scan", alone ? "off" : "on")
                .getSingleResult();
    }

    static NativeQuery<Object[]> query(
            Session session, String sql, CandidatePlan plan, Conditions conditions, Collection<UUID> without) {
        NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class)
                .setParameter("queries", plan.queries().toArray(String[]::new))
                .setParameter(
                        "weights", plan.branches().stream().map(Branch::weight).toArray(Double[]::new))
                .setParameter(
                        "singles",
                        plan.branches().stream().map(Branch::isSingle).toArray(Boolean[]::new))
                .setParameter("without", without.toArray(UUID[]::new));
        if (conditions != null) {
            conditions.parameters().forEach(query::setParameter);
        }
        return query;
    }

    static String sql(Corpus corpus, Conditions conditions) {
        return CANDIDATES.formatted(
                corpus.table(),
                corpus == Corpus.PUBLISHED && conditions != null ? PUBLICATION : "",
                conditions == null ? "true" : "(" + conditions.text() + ")",
                CandidatePlan.ROWS_OF_A_BRANCH);
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate((UUID) row[0], WordVector.read((byte[]) row[1]));
    }
}
