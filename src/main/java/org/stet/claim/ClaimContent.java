package org.stet.claim;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.stet.graphql.NodeType;
import org.stet.graphql.Problems;
import org.stet.graphql.SingleColumn;
import org.stet.graphql.UserErrorCode;
import org.stet.journal.By;

/**
 * What an approval of a claim approves, in whichever room it is kept. Whoever changes a part of it locks the claim first
 * and reports the change here, which raises the content version and remembers the author for the four eyes.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class ClaimContent {

    /** The content version of a claim that was just recorded. */
    public static final int FIRST = 1;

    private final Session entities;
    private final ClaimHeadRepository heads;

    ClaimContent(Session entities, ClaimHeadRepository heads) {
        this.entities = entities;
        this.heads = heads;
    }

    /** Locks the claim until the transaction ends; empty when there is none. */
    public Optional<ClaimHead> lock(UUID claimId) {
        return Optional.ofNullable(lock(List.of(claimId)).get(claimId));
    }

    /** Locks the claims until the transaction ends, always in the same order. Unknown ids are left out. */
    public Map<UUID, ClaimHead> lock(Collection<UUID> claimIds) {
        return byId(heads.lock(claimIds));
    }

    /**
     * Locks the claim that an input names.
     *
     * @return null, and a problem at the field, when there is none or it is discarded
     */
    public ClaimHead open(Problems problems, String field, String claimId) {
        UUID id = problems.id(field, NodeType.CLAIM, claimId);
        if (id == null) {
            return null;
        }
        ClaimHead head = lock(id).orElse(null);
        if (head == null) {
            problems.unknownId(field, NodeType.CLAIM);
        } else if (head.discarded()) {
            problems.add(UserErrorCode.ILLEGAL_TRANSITION, field, "This claim is discarded: restore it first.");
        }
        return head == null || head.discarded() ? null : head;
    }

    /** Notes that the content changed, and by whom. The claim must be locked. Its {@code version} stays. */
    public int changed(UUID claimId, By by) {
        return SingleColumn.query(entities, """
                        WITH raised AS (
                            UPDATE claim SET content_version = content_version + 1 WHERE id = :claim
                            RETURNING id, content_version)
                        INSERT INTO claim_content_change (claim_id, content_version, member_id, at)
                        SELECT id, content_version, :member, :at FROM raised
                        RETURNING content_version
                        """, Integer.class)
                .setParameter("claim", claimId)
                .setParameter("member", by.member())
                .setParameter("at", by.at())
                .getSingleResult();
    }

    /** Notes who wrote a content version. */
    void remember(UUID claimId, int contentVersion, By by) {
        entities.createNativeMutationQuery("""
                        INSERT INTO claim_content_change (claim_id, content_version, member_id, at)
                        VALUES (:claim, :number, :member, :at)
                        """)
                .setParameter("claim", claimId)
                .setParameter("number", contentVersion)
                .setParameter("member", by.member())
                .setParameter("at", by.at())
                .executeUpdate();
    }

    /** Who changed the content after a content version; 0 asks for all who ever did, the recorder included. */
    public Set<UUID> authorsSince(UUID claimId, int contentVersion) {
        return Set.copyOf(SingleColumn.query(entities, """
                        SELECT DISTINCT member_id FROM claim_content_change
                        WHERE claim_id = :claim AND content_version > :number
                        """, UUID.class)
                .setParameter("claim", claimId)
                .setParameter("number", contentVersion)
                .getResultList());
    }

    /** Who wrote the present content version, and when. */
    public By lastChange(UUID claimId) {
        return entities.createNativeQuery("""
                        SELECT member_id, at FROM claim_content_change WHERE claim_id = :claim
                        ORDER BY content_version DESC LIMIT 1
                        """, By.class)
                .setParameter("claim", claimId)
                .getSingleResult();
    }

    /** Unknown ids are left out. */
    public Map<UUID, ClaimHead> heads(Collection<UUID> claimIds) {
        return byId(heads.byIds(claimIds));
    }

    private static Map<UUID, ClaimHead> byId(List<ClaimHead> heads) {
        return heads.stream().collect(Collectors.toMap(ClaimHead::id, Function.identity()));
    }
}
