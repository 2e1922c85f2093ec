package org.stet.imports.line;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.stet.graphql.SingleColumn;
import org.stet.imports.LineOutcome;
import org.stet.journal.Rows;
import org.stet.publication.document.Publisher;
import org.stet.review.scale.Verdict;

/** The lines of imports: a hundred thousand at a time, so they are no entities. */
@ApplicationScoped
class LineRepository {

    private static final String LINE = "run_id, position, line, outcome, reason, statement, url, publisher_name,"
            + " publisher_url, publisher_site, label, verdict, verbatim, number, digest, claim_id";
    private static final String AMONG = """
            FROM import_line WHERE run_id = :run
                AND (cast(:outcomes AS text[]) IS NULL OR outcome = ANY (cast(:outcomes AS text[])))""";

    private final Session session;

    LineRepository(Session session) {
        this.session = session;
    }

    void delete(UUID run) {
        session.createNativeMutationQuery("DELETE FROM import_line WHERE run_id = :run")
                .setParameter("run", run)
                .executeUpdate();
    }

    void deleteDocuments(UUID run) {
        session.createNativeMutationQuery("DELETE FROM import_document WHERE run_id = :run")
                .setParameter("run", run)
                .executeUpdate();
    }

    void write(UUID run, List<LineDraft> drafts) {
        Rows lines = Rows.of("import_line", LINE);
        Rows documents = Rows.of("import_document", "run_id, position, document");
        for (LineDraft draft : drafts) {
            Publisher publisher = draft.publisher();
            lines.add(
                    run,
                    draft.position(),
                    draft.line(),
                    draft.outcome(),
                    draft.reason(),
                    draft.statement(),
                    draft.url(),
                    publisher == null ? null : publisher.name(),
                    publisher == null ? null : publisher.url(),
                    publisher == null ? null : publisher.site().orElse(null),
                    draft.label(),
                    draft.verdict(),
                    draft.number() != null,
                    draft.number(),
                    draft.digest(),
                    draft.claim());
            if (draft.document() != null) {
                documents.add(run, draft.position(), draft.document());
            }
        }
        lines.write(session);
        documents.write(session);
    }

    record LineRow(
            int line,
            int position,
            String outcome,
            String reason,
            String statement,
            String url,
            String publisherName,
            String publisherUrl,
            String label,
            String verdict,
            UUID claim) {

        ImportLine toLine(UUID run) {
            LineOutcome known = LineOutcome.valueOf(outcome);
            return new ImportLine(
                    line,
                    position,
                    known,
                    reason,
                    statement,
                    url,
                    publisherName == null ? null : new Publisher(publisherName, publisherUrl),
                    label,
                    verdict == null ? null : Verdict.valueOf(verdict),
                    run,
                    claim);
        }
    }

    List<LineRow> page(UUID run, List<LineOutcome> outcomes, int after, int most) {
        return session.createNativeQuery(
                        """
                        SELECT line, position, outcome, reason, statement, url, publisher_name, publisher_url, label,
                            verdict, claim_id
                        """ + AMONG + " AND position > :after ORDER BY position LIMIT :most", LineRow.class)
                .setParameter("run", run)
                .setParameter("outcomes", names(outcomes))
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
    }

    int count(UUID run, List<LineOutcome> outcomes) {
        return SingleColumn.query(session, "SELECT count(*) " + AMONG, Long.class)
                .setParameter("run", run)
                .setParameter("outcomes", names(outcomes))
                .getSingleResult()
                .intValue();
    }

    private static String[] names(List<LineOutcome> outcomes) {
        return outcomes == null || outcomes.isEmpty()
                ? null
                : outcomes.stream().map(LineOutcome::name).toArray(String[]::new);
    }

    private record OutcomeRow(String outcome, int count) {}

    Map<LineOutcome, Integer> counts(UUID run) {
        return session.createNativeQuery(
                        "SELECT outcome, count(*)::integer FROM import_line WHERE run_id = :run GROUP BY outcome",
                        OutcomeRow.class)
                .setParameter("run", run)
                .getResultStream()
                .collect(Collectors.toMap(row -> LineOutcome.valueOf(row.outcome()), OutcomeRow::count));
    }

    List<UnmappedRating> unmapped(UUID run, int most) {
        return session.createNativeQuery("""
                        SELECT publisher_site, mode() WITHIN GROUP (ORDER BY label), count(*)::integer AS count
                        FROM import_line WHERE run_id = :run AND outcome = 'UNMAPPED'
                        GROUP BY publisher_site, stet_label_key(label)
                        ORDER BY count DESC, publisher_site, 2 LIMIT :most
                        """, UnmappedRating.class)
                .setParameter("run", run)
                .setParameter("most", most)
                .getResultList();
    }

    private record PublisherRow(String name, String url, int count) {}

    List<ImportPublisher> publishers(UUID run, int most) {
        return session.createNativeQuery("""
                        SELECT publisher_name, publisher_url, count(*)::integer AS count FROM import_line
                        WHERE run_id = :run AND outcome IN ('CREATE', 'UPDATE')
                        GROUP BY publisher_name, publisher_url
                        ORDER BY count DESC, publisher_name, publisher_url LIMIT :most
                        """, PublisherRow.class)
                .setParameter("run", run)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new ImportPublisher(new Publisher(row.name(), row.url()), row.count()))
                .toList();
    }

    /** Leaves of the lines that became a claim that they did. Imports that are not over are read again or given up. */
    void erase(UUID claim) {
        session.createNativeMutationQuery("""
                        UPDATE import_line SET statement = '(erased)', reason = NULL, url = NULL
                        WHERE claim_id = :claim AND outcome <> 'REFUSED'
                            AND run_id IN (SELECT id FROM import_run WHERE state = 'DONE')
                        """).setParameter("claim", claim).executeUpdate();
    }

    /** Only what would be written needs its document. */
    void deleteIdleDocuments(UUID run) {
        session.createNativeMutationQuery("""
                        DELETE FROM import_document document USING import_line line
                        WHERE document.run_id = :run AND line.run_id = :run AND line.position = document.position
                            AND line.outcome NOT IN ('CREATE', 'UPDATE')
                        """).setParameter("run", run).executeUpdate();
    }

    /** The next checks that an approval writes, with their documents. */
    List<LineToWrite> portion(UUID run, int after, int most) {
        return session.createNativeQuery("""
                        SELECT position, line.outcome, line.claim_id, line.number, line.publisher_name,
                            line.publisher_url, line.url, line.publisher_key, line.statement_key, line.digest,
                            document.document
                        FROM (
                            SELECT run_id, position, document FROM import_document
                            WHERE run_id = :run AND position > :after ORDER BY position LIMIT :most) document
                            JOIN import_line line USING (run_id, position)
                        ORDER BY position
                        """, LineToWrite.class)
                .setParameter("run", run)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
    }
}
