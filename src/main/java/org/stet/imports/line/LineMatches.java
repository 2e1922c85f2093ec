package org.stet.imports.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.claim.Claim;
import org.stet.claim.ClaimService;

/** What the checks of a file resemble of what is here. */
@ApplicationScoped
public class LineMatches {

    private static final int SHOWN = 10;

    private final Session session;
    private final ClaimService claims;

    LineMatches(Session session, ClaimService claims) {
        this.session = session;
        this.claims = claims;
    }

    private record MatchRow(UUID run, int position, UUID claim, int kind) {}

    /** The claims that each resembles, the nearest first. */
    @Transactional
    public List<List<ImportMatch>> of(List<ImportLine> lines) {
        List<MatchRow> rows = rows(lines);
        Map<UUID, Claim> found = claims.byIds(rows.stream().map(MatchRow::claim).toList());
        return lines.stream()
                .map(line -> rows.stream()
                        .filter(row -> row.run().equals(line.run()) && row.position() == line.position())
                        .filter(row -> found.containsKey(row.claim()))
                        .limit(SHOWN)
                        .map(row -> new ImportMatch(MatchKind.values()[row.kind()], found.get(row.claim())))
                        .toList())
                .toList();
    }

    private List<MatchRow> rows(List<ImportLine> lines) {
        return session.createNativeQuery("""
                        SELECT line.run_id, line.position, match.claim_id, min(match.kind)::integer AS kind
                        FROM unnest(:runs, :positions) AS asked (run_id, position)
                            JOIN import_line line USING (run_id, position)
                            CROSS JOIN LATERAL (
                                (SELECT claim_id, CASE WHEN url IS NOT DISTINCT FROM line.url THEN 0 ELSE 2 END AS kind
                                FROM imported_claim
                                WHERE statement_key = line.statement_key AND publisher_key = line.publisher_key
                                LIMIT :most)
                                UNION ALL
                                (SELECT claim_id, 1 FROM imported_claim WHERE url = line.url LIMIT :most)
                                UNION ALL
                                (SELECT id, 3 FROM claim
                                WHERE stet_statement_key(statement) = line.statement_key AND discarded_at IS NULL
                                LIMIT :most)) AS match
                        GROUP BY line.run_id, line.position, match.claim_id
                        ORDER BY line.run_id, line.position, kind, match.claim_id
                        """, MatchRow.class)
                .setParameter("runs", lines.stream().map(ImportLine::run).toArray(UUID[]::new))
                .setParameter(
                        "positions", lines.stream().map(ImportLine::position).toArray(Integer[]::new))
                .setParameter("most", SHOWN)
                .getResultList();
    }

    /** The claim that each became or was added to, in their order; null for those that are none. */
    @Transactional
    public List<Claim> claims(List<ImportLine> lines) {
        Map<UUID, Claim> found = claims.byIds(
                lines.stream().map(ImportLine::claimId).filter(Objects::nonNull).toList());
        return lines.stream()
                .map(line -> line.claimId() == null ? null : found.get(line.claimId()))
                .toList();
    }
}
