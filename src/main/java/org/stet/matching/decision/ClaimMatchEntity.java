package org.stet.matching.decision;

import static org.stet.matching.decision.MatchDecision.CONFIRMED;
import static org.stet.matching.decision.MatchDecision.REJECTED;
import static org.stet.matching.decision.MatchDecision.REVOKED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.stet.claim.relation.ClaimRelationKind;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;

@Entity
@Table(name = "claim_match")
class ClaimMatchEntity extends RecordedEntity {

    @Enumerated(EnumType.STRING)
    private MatchDecision decision;

    @Column(updatable = false)
    private UUID claimId;

    @Column(updatable = false)
    private UUID otherClaimId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ClaimRelationKind kind;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Double score;

    private UUID relationId;

    @Column(updatable = false)
    private boolean madeRelation;

    private String revokedWhy;

    protected ClaimMatchEntity() {}

    private ClaimMatchEntity(MatchDecision decision, Pair pair, String reason, Double score, By by) {
        super(by);
        this.decision = decision;
        claimId = pair.claim();
        otherClaimId = pair.other();
        this.reason = reason;
        this.score = score;
    }

    /** @param score null when the one claim does not find the other */
    static ClaimMatchEntity confirmed(Pair pair, KeptRelation relation, String note, Double score, By by) {
        ClaimMatchEntity match = new ClaimMatchEntity(CONFIRMED, pair, note, score, by);
        match.kind = relation.kind();
        match.relationId = relation.id();
        match.madeRelation = relation.made();
        return match;
    }

    /** @param score null when the one claim does not find the other */
    static ClaimMatchEntity rejected(Pair pair, String reason, Double score, By by) {
        return new ClaimMatchEntity(REJECTED, pair, reason, score, by);
    }

    void revoke(String why, By by) {
        if (!stands()) {
            throw new IllegalStateException("a decision is taken back once");
        }
        decision = REVOKED;
        relationId = null;
        revokedWhy = why;
        changed(by);
    }

    boolean stands() {
        return decision != REVOKED;
    }

    Pair pair() {
        return new Pair(claimId, otherClaimId);
    }

    /** The relation that the confirmation made, as long as it is there. */
    Optional<UUID> relationMade() {
        return madeRelation ? Optional.ofNullable(relationId) : Optional.empty();
    }

    ClaimMatch toMatch() {
        return new ClaimMatch(
                NodeType.CLAIM_MATCH.id(id()),
                version(),
                decision,
                kind,
                reason,
                score,
                recordedAt(),
                stands() ? null : changedAt(),
                revokedWhy,
                NodeType.CLAIM.id(claimId),
                NodeType.CLAIM.id(otherClaimId),
                relationId == null ? null : NodeType.CLAIM_RELATION.id(relationId),
                recordedBy(),
                stands() ? null : changedBy());
    }
}
