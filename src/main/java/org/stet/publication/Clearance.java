package org.stet.publication;

import static org.stet.graphql.UserErrorCode.BLOCKED;
import static org.stet.graphql.UserErrorCode.CHANGED_SINCE_APPROVAL;
import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stet.claim.ClaimHead;
import org.stet.graphql.Outcome;
import org.stet.graphql.UserError;
import org.stet.party.PartyService;
import org.stet.publication.document.PublishedClaim;
import org.stet.review.Finding;
import org.stet.review.ReviewService;
import org.stet.review.blocker.Blocker;
import org.stet.review.blocker.Blockers;

/** Lets a claim's document out when nothing blocks it (rule 7) and it is the one that was approved (rule 2). */
@ApplicationScoped
class Clearance {

    private final Blockers blockers;
    private final ReviewService reviews;
    private final Drafts drafts;
    private final PreviewDigests digests;
    private final PartyService parties;

    Clearance(Blockers blockers, ReviewService reviews, Drafts drafts, PreviewDigests digests, PartyService parties) {
        this.blockers = blockers;
        this.reviews = reviews;
        this.drafts = drafts;
        this.digests = digests;
        this.parties = parties;
    }

    /** The document to publish, or every reason why it may not be published. */
    @Transactional(Transactional.TxType.MANDATORY)
    Outcome<PublishedClaim> document(ClaimHead claim, Instant now) {
        Optional<UUID> origin =
                reviews.standings(List.of(claim.id())).get(claim.id()).origin();
        if (origin.isPresent()) {
            return Outcome.refused(checkedElsewhere(origin.get()));
        }
        List<Blocker> open = blockers.of(List.of(claim.id())).getOrDefault(claim.id(), List.of());
        if (!open.isEmpty()) {
            return Outcome.refused(open.stream().map(Clearance::blocked).toList());
        }
        Finding finding = reviews.findings(List.of(claim.id())).get(claim.id());
        Draft draft = drafts.of(List.of(claim.id()), now).get(claim.id());
        Set<String> changed = changed(finding, claim, draft);
        return changed.isEmpty() ? Outcome.done(draft.document()) : Outcome.refused(changedSinceApproval(changed));
    }

    private UserError checkedElsewhere(UUID publisher) {
        return UserError.of(
                ILLEGAL_TRANSITION,
                "claimId",
                "This claim is checked by %s: import its correction, or reopen the claim for a check of your own."
                        .formatted(
                                parties.byIds(List.of(publisher)).get(publisher).name()));
    }

    private Set<String> changed(Finding finding, ClaimHead claim, Draft draft) {
        return finding.approvedContentVersion() == claim.contentVersion()
                ? PreviewDigests.difference(finding.approvedFields(), digests.of(draft))
                : Set.of("contentVersion");
    }

    private static UserError blocked(Blocker blocker) {
        return UserError.of(
                BLOCKED, "claimId", "%s: %s %s".formatted(blocker.code(), blocker.message(), blocker.liftedBy()));
    }

    private static UserError changedSinceApproval(Set<String> fields) {
        return UserError.of(
                CHANGED_SINCE_APPROVAL,
                "claimId",
                "Changed since the approval: %s. Reopen the claim and have it approved again."
                        .formatted(String.join(", ", fields)));
    }
}
