package org.stet.imports.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.NodeType;
import org.stet.imports.Job;
import org.stet.journal.Change;
import org.stet.journal.ManyChanges;

/** The journal of an import: an entry for each party and each version that it brought. */
@ApplicationScoped
class ImportedJournal {

    private static final int PORTION = 1_000;

    private final Session session;
    private final ManyChanges journal;

    ImportedJournal(Session session, ManyChanges journal) {
        this.session = session;
        this.journal = journal;
    }

    private record VersionRow(UUID id, UUID claim, int number, String publisher, String url) {}

    /**
     * As the journal keeps it.
     *
     * @param url null when the publisher shows the check nowhere
     */
    record ImportedVersion(String publishedClaimId, int version, String publisher, String url, String importId) {}

    @Transactional(TxType.MANDATORY)
    void write(Job job, List<Change> parties) {
        for (int from = 0; from < parties.size(); from += PORTION) {
            journal.write(parties.subList(from, Math.min(parties.size(), from + PORTION)), job.importer());
        }
        List<VersionRow> portion = portion(job.run(), new UUID(0, 0));
        while (!portion.isEmpty()) {
            journal.write(portion.stream().map(row -> change(row, job.run())).toList(), job.approver());
            portion = portion(job.run(), portion.get(portion.size() - 1).claim());
        }
    }

    private static Change change(VersionRow row, UUID run) {
        ImportedVersion after = new ImportedVersion(
                NodeType.PUBLISHED_CLAIM.id(row.claim()),
                row.number(),
                row.publisher(),
                row.url(),
                NodeType.IMPORT.id(run));
        return Change.of(NodeType.PUBLISHED_CLAIM, row.claim(), "imported", null, after)
                .concerning(row.id(), run);
    }

    private List<VersionRow> portion(UUID run, UUID after) {
        return session.createNativeQuery("""
                        SELECT publication.id, publication.claim_id, publication.number, origin.publisher_name, origin.url
                        FROM publication JOIN imported_claim origin USING (claim_id)
                        WHERE publication.import_id = :run AND publication.claim_id > :after
                        ORDER BY publication.claim_id LIMIT :most
                        """, VersionRow.class)
                .setParameter("run", run)
                .setParameter("after", after)
                .setParameter("most", PORTION)
                .getResultList();
    }
}
