package org.stet.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;
import org.stet.review.scale.Rating;

@Entity
@Table(name = "claim_check")
class CheckEntity extends RecordedEntity {

    @Column(updatable = false)
    private UUID claimId;

    @Column(updatable = false)
    private int number;

    private boolean current;

    @Enumerated(EnumType.STRING)
    private CheckState state;

    private UUID assigneeId;

    @Column(updatable = false)
    private String reopenedBecause;

    /** What an imported check brought along; written in bulk. */
    @Embedded
    @EmbeddedColumnNaming("origin_%s")
    private Origin origin;

    @Embedded
    @EmbeddedColumnNaming("proposed_%s")
    private Proposed proposed;

    @Embedded
    @EmbeddedColumnNaming("returned_%s")
    private SentBack returned;

    @Embedded
    @EmbeddedColumnNaming("approved_%s")
    private Approved approved;

    protected CheckEntity() {}

    private CheckEntity(UUID claimId, int number, String reopenedBecause, By by) {
        super(by);
        this.claimId = claimId;
        this.number = number;
        this.reopenedBecause = reopenedBecause;
        current = true;
        state = CheckState.OPEN;
    }

    static CheckEntity first(UUID claimId, By by) {
        return new CheckEntity(claimId, 1, null, by);
    }

    /**
     * The check that takes the place of this approved one.
     *
     * @param why null when the claim's content changed since the approval, which is reason enough
     */
    CheckEntity next(String why, By by) {
        if (state != CheckState.APPROVED) {
            throw new IllegalStateException("a check that is under way has no next one");
        }
        current = false;
        changed(by);
        CheckEntity next = new CheckEntity(claimId, number + 1, why, by);
        next.assigneeId = assigneeId;
        return next;
    }

    void assign(UUID member, By by) {
        assigneeId = member;
        changed(by);
    }

    void propose(Proposed proposal) {
        become(CheckState.PROPOSED);
        proposed = proposal;
        if (assigneeId == null) {
            assigneeId = proposal.by();
        }
        changed(new By(proposal.by(), proposal.at()));
    }

    void withdraw(By by) {
        become(CheckState.OPEN);
        proposed = null;
        changed(by);
    }

    void sendBack(SentBack why) {
        become(CheckState.RETURNED);
        returned = why;
        changed(new By(why.by(), why.at()));
    }

    void approve(By by) {
        become(CheckState.APPROVED);
        approved = new Approved(by.member(), by.at(), proposed.contentVersion());
        changed(by);
    }

    private void become(CheckState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException(state + " cannot become " + next);
        }
        state = next;
    }

    /** Nobody has done anything with it yet: the first check of a claim, which nobody has. */
    boolean isUntouched() {
        return state == CheckState.OPEN && number == 1 && assigneeId == null;
    }

    /** Whether what is proposed is about this content of the claim. */
    boolean isAbout(int contentVersion) {
        return proposed != null && proposed.contentVersion() == contentVersion;
    }

    UUID claimId() {
        return claimId;
    }

    CheckState state() {
        return state;
    }

    UUID assigneeId() {
        return assigneeId;
    }

    /** Null when nothing is proposed or the claim is not ratable. */
    UUID ratingId() {
        return proposed == null ? null : proposed.ratingId();
    }

    Proposed proposed() {
        return proposed;
    }

    /** @param ratings among them the one that {@link #ratingId()} names */
    Check toCheck(Map<UUID, Rating> ratings) {
        return new Check(
                NodeType.CHECK.id(id()),
                version(),
                NodeType.CLAIM.id(claimId),
                number,
                current,
                state,
                assigneeId == null ? null : NodeType.MEMBER.id(assigneeId),
                origin == null ? null : origin.id(),
                origin == null ? null : origin.url(),
                reopenedBecause,
                proposed == null ? null : Proposal.of(proposed, rating(ratings)),
                returned == null ? null : VerdictReturn.of(returned),
                approved == null ? null : Approval.of(approved),
                recordedAt(),
                changedAt());
    }

    /** What an approved check found. */
    Finding toFinding(Map<UUID, Rating> ratings, Map<String, String> approvedFields) {
        Rating rating = rating(ratings);
        return new Finding(
                FindingKind.of(rating),
                rating,
                proposed.rationale(),
                proposed.noEvidenceNote(),
                approved.at(),
                approved.contentVersion(),
                approvedFields);
    }

    private Rating rating(Map<UUID, Rating> ratings) {
        if (origin != null && origin.label() != null) {
            return Rating.of(origin.label(), origin.verdict(), null, null);
        }
        return ratingId() == null ? null : ratings.get(ratingId());
    }
}
