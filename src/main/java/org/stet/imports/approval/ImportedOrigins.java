package org.stet.imports.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.hibernate.Session;
import org.stet.imports.Job;
import org.stet.imports.line.LineToWrite;
import org.stet.journal.Rows;

/** Keeps where imported claims come from. */
@ApplicationScoped
class ImportedOrigins {

    private static final String COLUMNS = "claim_id, run_id, publisher_name, publisher_url, publisher_key, url,"
            + " headline, statement_key, verbatim, digest, imported_at";

    private final Session session;

    ImportedOrigins(Session session) {
        this.session = session;
    }

    @Transactional(TxType.MANDATORY)
    void write(Job job, List<VersionToWrite> drafts) {
        drafts.stream().filter(draft -> draft.line().isUpdate()).forEach(draft -> replace(job, draft));
        Rows rows = Rows.of("imported_claim", COLUMNS);
        drafts.stream()
                .filter(draft -> !draft.line().isUpdate())
                .forEach(draft -> add(rows, job, draft.line(), draft.claim().headline()));
        rows.write(session);
    }

    private static void add(Rows rows, Job job, LineToWrite line, String headline) {
        rows.add(
                line.claim(),
                job.run(),
                line.publisherName(),
                line.publisherUrl(),
                line.publisherKey(),
                line.url(),
                headline,
                line.statementKey(),
                line.isVerbatim(),
                line.digest(),
                job.approver().at());
    }

    private void replace(Job job, VersionToWrite draft) {
        LineToWrite line = draft.line();
        session.createNativeMutationQuery("""
                        UPDATE imported_claim SET run_id = :run, publisher_name = :name, publisher_url = :site,
                            publisher_key = :key, url = :url, headline = :headline, statement_key = :statement, digest = :digest,
                            imported_at = :at
                        WHERE claim_id = :claim
                        """)
                .setParameter("run", job.run())
                .setParameter("name", line.publisherName())
                .setParameter("site", line.publisherUrl())
                .setParameter("key", line.publisherKey())
                .setParameter("url", line.url())
                .setParameter("headline", draft.claim().headline())
                .setParameter("statement", line.statementKey())
                .setParameter("digest", line.digest())
                .setParameter("at", job.approver().at())
                .setParameter("claim", line.claim())
                .executeUpdate();
    }
}
