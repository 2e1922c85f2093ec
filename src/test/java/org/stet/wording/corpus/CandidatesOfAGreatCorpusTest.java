package org.stet.wording.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.stet.DeskTest;
import org.stet.graphql.Conditions;

/** How PostgreSQL goes about it, on tables that stand before the real ones for one transaction. */
@QuarkusTest
class CandidatesOfAGreatCorpusTest implements DeskTest {

    private static final int DOCUMENTS = 20_000;

    private static final String ROWS = """
            INSERT INTO pg_temp.%s (%s language, words, statement_length, headline_length)
            SELECT %s 'en', to_tsvector('simple', 'everywhere half' || number %% 2 || ' tenth' || number %% 10
                || ' rare' || number / 5 || ' only' || number), 5, 0
            FROM generate_series(0, %d) AS number""";

    @Inject
    Session session;

    @Inject
    CandidateRepository candidates;

    private static AskedWord word(String lexeme, int documents) {
        return new AskedWord(1, lexeme, List.of(new Stem(lexeme, documents)));
    }

    private static CandidatePlan plan(AskedWord... words) {
        return CandidatePlan.of(new AskedText("", "en", List.of(words), new CorpusSize(DOCUMENTS, 5, 0)));
    }

    private void onAGreatCorpus(Corpus corpus, Runnable test) {
        QuarkusTransaction.begin();
        try {
            String columns = corpus == Corpus.DESK ? "claim_id," : "claim_id, publication_id, published_at, names,";
            String values =
                    columns.replaceAll("\\w+_id,", "gen_random_uuid(),").replace("published_at, names", "now(), '{}'");
            run("CREATE TEMP TABLE %1$s (LIKE public.%1$s INCLUDING ALL) ON COMMIT DROP".formatted(corpus.table()));
            run(ROWS.formatted(corpus.table(), columns, values, DOCUMENTS - 1));
            run("ANALYZE pg_temp." + corpus.table());
            candidates.throughIndexesAlone(true);
            test.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void run(String sql) {
        session.createNativeMutationQuery(sql).executeUpdate();
    }

    private String explained(Corpus corpus, CandidatePlan plan, Conditions conditions) {
        String sql = "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " + CandidateRepository.sql(corpus, conditions);
        List<?> lines = CandidateRepository.query(session, sql, plan, conditions, Set.of())
                .setParameter("most", CandidateRepository.MOST)
                .getResultList();
        return lines.stream()
                .map(line -> line instanceof Object[] columns ? columns[0] : line)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void areFetchedThroughTheIndexAlone() {
        onAGreatCorpus(Corpus.DESK, () -> {
            String rare = explained(Corpus.DESK, plan(word("rare17", 5), word("tenth3", 2_000)), null);
            String frequent = explained(Corpus.DESK, plan(word("everywhere", DOCUMENTS), word("half1", 10_000)), null);

            assertThat(List.of(rare, frequent))
                    .allSatisfy(explained -> assertThat(explained)
                            .contains("Bitmap Index Scan on claim_wording_words_idx")
                            .contains("Index Scan using claim_wording_pkey")
                            .doesNotContain("Seq Scan on claim_wording"));
        });
    }

    @Test
    void areFetchedThroughTheIndexBeforeTheirPublicationsAreLookedAt() {
        onAGreatCorpus(Corpus.PUBLISHED, () -> {
            Conditions conditions = new Conditions().and("p.verdict = :verdict", "verdict", "FALSE");

            assertThat(explained(Corpus.PUBLISHED, plan(word("rare17", 5), word("half0", 10_000)), conditions))
                    .contains("Bitmap Index Scan on published_wording_words_idx")
                    .doesNotContain("Seq Scan on published_wording");
        });
    }

    @Test
    void areNeverMoreThanABranchMayBringHoweverWrongTheCountIs() {
        onAGreatCorpus(Corpus.DESK, () -> {
            CandidatePlan uncounted = plan(word("everywhere", 0), word("half0", 0));
            List<Object[]> rows = CandidateRepository.query(
                            session, CandidateRepository.sql(Corpus.DESK, null), uncounted, null, Set.of())
                    .setParameter("most", CandidateRepository.MOST)
                    .getResultList();

            assertThat(rows)
                    .hasSize(CandidateRepository.MOST)
                    .allSatisfy(row -> assertThat(row[2]).isEqualTo(true));
        });
    }
}
