package org.stet.wording.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import org.stet.graphql.SingleColumn;

/** Counts in how many documents each word stands. */
@ApplicationScoped
public class WordCount {

    private final Session session;
    private final WordingSettings settings;

    WordCount(Session session, WordingSettings settings) {
        this.session = session;
        this.settings = settings;
    }

    /**
     * Counts what changed, the oldest change first, up to a batch. A change is either counted and gone or neither, whenever
     * the program ends.
     *
     * @return how many changes were counted; 0 too when another node is at it
     */
    @Transactional
    public int countBatch() {
        // It is nobody's request that waits.
        session.createNativeMutationQuery("SET LOCAL statement_timeout = 0").executeUpdate();
        return SingleColumn.query(session, "SELECT stet_wording_fold(:most)", Integer.class)
                .setParameter("most", settings.batch())
                .getSingleResult();
    }
}
