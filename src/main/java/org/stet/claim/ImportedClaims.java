package org.stet.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.journal.By;
import org.stet.journal.Rows;

/** Records what other houses' documents say of their claims, many at once. Whoever imports them is their author. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ImportedClaims {

    private static final String CLAIM = "id, version, content_version, statement, checkability, limits, language, tags,"
            + " proposed_at, recorded_at, recorded_by, changed_at, changed_by";

    private final Session session;
    private final ClaimContent content;
    private final ObjectMapper json;

    ImportedClaims(Session session, ClaimContent content, ObjectMapper json) {
        this.session = session;
        this.content = content;
        this.json = json;
    }

    /** New ones, at content version {@link ClaimContent#FIRST}. */
    public void record(List<ImportedClaim> claims, By importer) {
        Rows rows = Rows.of("claim", CLAIM);
        claims.forEach(claim -> rows.add(
                claim.id(),
                0,
                ClaimContent.FIRST,
                claim.statement(),
                claim.checkability(),
                claim.limits(),
                claim.language(),
                claim.tags(),
                importer.at(),
                importer.at(),
                importer.member(),
                importer.at(),
                importer.member()));
        rows.write(session);
        remember(claims, importer, Map.of());
        parties(claims);
    }

    /**
     * What a newer document says of claims that are here.
     *
     * @return the content version of each claim from now on
     */
    public Map<UUID, Integer> revise(List<ImportedClaim> claims, By importer) {
        List<UUID> ids = claims.stream().map(ImportedClaim::id).toList();
        content.lock(ids);
        session.createNativeMutationQuery("""
                        UPDATE claim SET version = version + 1, content_version = content_version + 1,
                            statement = fresh.statement, checkability = fresh.checkability, limits = fresh.limits,
                            language = fresh.language, tags = fresh.tags, changed_at = :at, changed_by = :member
                        FROM jsonb_to_recordset(cast(:claims AS jsonb)) AS fresh (id uuid, statement text,
                            checkability text, limits text, language text, tags text[])
                        WHERE claim.id = fresh.id
                        """)
                .setParameter("claims", text(claims))
                .setParameter("at", importer.at())
                .setParameter("member", importer.member())
                .executeUpdate();
        session.createNativeMutationQuery("DELETE FROM claim_party WHERE claim_id IN (:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
        Map<UUID, Integer> versions = new HashMap<>();
        content.heads(ids).forEach((id, head) -> versions.put(id, head.contentVersion()));
        remember(claims, importer, versions);
        parties(claims);
        return versions;
    }

    private void remember(List<ImportedClaim> claims, By importer, Map<UUID, Integer> versions) {
        Rows rows = Rows.of("claim_content_change", "claim_id, content_version, member_id, at");
        claims.forEach(claim -> rows.add(
                claim.id(), versions.getOrDefault(claim.id(), ClaimContent.FIRST), importer.member(), importer.at()));
        rows.write(session);
    }

    private void parties(List<ImportedClaim> claims) {
        Rows rows = Rows.of("claim_party", "claim_id, position, party_id, role");
        for (ImportedClaim claim : claims) {
            int position = 0;
            for (Map.Entry<UUID, ClaimPartyRole> party : claim.parties().entrySet()) {
                rows.add(claim.id(), position, party.getKey(), party.getValue());
                position++;
            }
        }
        rows.write(session);
    }

    private String text(List<ImportedClaim> claims) {
        try {
            return json.writeValueAsString(claims);
        } catch (JsonProcessingException recordsAreAlwaysJson) {
            throw new IllegalStateException(recordsAreAlwaysJson);
        }
    }
}
