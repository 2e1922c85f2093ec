package org.stet.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.stet.graphql.SingleColumn;
import org.stet.journal.By;
import org.stet.journal.Rows;

/**
 * Keeps the checks of other houses, many at once: proposed by whoever imports them and approved by somebody else, who
 * approves an import as a whole (rule 7).
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ImportedChecks {

    private static final String COLUMNS = "id, version, claim_id, number, current, state, origin_id, origin_url,"
            + " origin_label, origin_verdict, proposed_by, proposed_at, proposed_content_version, proposed_rationale,"
            + " proposed_no_evidence_note, approved_by, approved_at, approved_content_version, recorded_at, recorded_by,"
            + " changed_at, changed_by";

    private final Session session;

    ImportedChecks(Session session) {
        this.session = session;
    }

    /** The claims must be new or locked. */
    public void record(List<ImportedCheck> checks, By importer, By approver) {
        Map<UUID, Integer> last =
                replace(checks.stream().map(ImportedCheck::claim).collect(Collectors.toSet()), approver);
        Rows rows = Rows.of("claim_check", COLUMNS);
        checks.forEach(check -> rows.add(
                UUID.randomUUID(),
                0,
                check.claim(),
                last.getOrDefault(check.claim(), 0) + 1,
                true,
                CheckState.APPROVED,
                check.publisher(),
                check.url(),
                check.label(),
                check.verdict(),
                importer.member(),
                importer.at(),
                check.contentVersion(),
                check.rationale(),
                check.noEvidenceNote(),
                approver.member(),
                approver.at(),
                check.contentVersion(),
                importer.at(),
                importer.member(),
                approver.at(),
                approver.member()));
        rows.write(session);
    }

    /** The number of the check that each claim has had so far. */
    private Map<UUID, Integer> replace(Collection<UUID> claims, By by) {
        Map<UUID, Integer> last = new HashMap<>();
        session.createNativeQuery("""
                        UPDATE claim_check SET current = false, version = version + 1, changed_at = :at,
                            changed_by = :member
                        WHERE claim_id = ANY (:claims) AND current
                        RETURNING claim_id, number
                        """, Object[].class)
                .setParameter("at", by.at())
                .setParameter("member", by.member())
                .setParameter("claims", claims.toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> last.put((UUID) row[0], (Integer) row[1]));
        return last;
    }

    /** Which of these claims have a check of another house as their current one. */
    public Set<UUID> standing(Collection<UUID> claims) {
        return Set.copyOf(SingleColumn.query(session, """
                        SELECT claim_id FROM claim_check
                        WHERE claim_id = ANY (:claims) AND current AND origin_id IS NOT NULL
                        """, UUID.class)
                .setParameter("claims", claims.toArray(UUID[]::new))
                .getResultList());
    }
}
