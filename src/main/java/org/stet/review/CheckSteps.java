package org.stet.review;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.stet.claim.ClaimHead;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;
import org.stet.review.scale.RatingScaleService;

/** What every step of a check begins and ends with. */
@ApplicationScoped
class CheckSteps {

    private final CheckRepository checks;
    private final ExpectedContent contents;
    private final RatingScaleService scales;
    private final UnitOfWork work;

    CheckSteps(CheckRepository checks, ExpectedContent contents, RatingScaleService scales, UnitOfWork work) {
        this.checks = checks;
        this.contents = contents;
        this.scales = scales;
        this.work = work;
    }

    /**
     * Locks the claim's current check and refuses when the member saw another one, or when it is not time for the step.
     *
     * @param expectedVersion null when the member saw no check
     */
    Outcome<Underway> begin(CheckStep step, ClaimHead claim, Integer expectedVersion) {
        CheckEntity check = checks.lockCurrent(claim.id()).orElse(null);
        if (check != null && (expectedVersion == null || work.isStale(check, expectedVersion))) {
            return work.stale(NodeType.CHECK, check);
        }
        if (!step.isAllowedIn(VerificationStatus.of(check, claim.contentVersion()))) {
            return Outcome.refused(ILLEGAL_TRANSITION, "claimId", step.refusal());
        }
        if (check == null && expectedVersion != null) {
            return Outcome.refused(STALE_VERSION, "expectedVersion", "This claim has no check: leave this out.");
        }
        return Outcome.done(new Underway(claim, check));
    }

    /** The same for a step that is about one content of the claim (rule 2). */
    Outcome<Underway> begin(CheckStep step, ClaimHead claim, Integer expectedVersion, int expectedContentVersion) {
        return contents.refusal(claim, expectedContentVersion)
                .map(Outcome::<Underway>refused)
                .orElseGet(() -> begin(step, claim, expectedVersion));
    }

    /**
     * The check to go on with: a new one when the claim has none or when the content changed since the approval of the
     * current one, which stays as it is.
     */
    CheckEntity goOn(Underway underway) {
        CheckEntity current = underway.check();
        if (current == null) {
            return CheckEntity.first(underway.claimId(), work.by());
        }
        return current.state() == CheckState.APPROVED ? replace(current, null) : current;
    }

    /** Puts the next check in the place of an approved one. */
    CheckEntity replace(CheckEntity approved, String why) {
        Check before = shown(approved);
        CheckEntity next = approved.next(why, work.by());
        end("replaced", before, approved);
        return next;
    }

    /** Writes the check and the journal entry about it. */
    Outcome<Check> end(String action, Check before, CheckEntity check) {
        checks.persistAndFlush(check);
        Check after = shown(check);
        work.journal(
                Change.of(NodeType.CHECK, check.id(), action, before, after).concerning(check.claimId()));
        return Outcome.done(after);
    }

    /** As the schema shows it; null for a check that was not there before. */
    Check before(Underway underway, CheckEntity check) {
        return underway.check() == check ? shown(check) : null;
    }

    private Check shown(CheckEntity check) {
        UUID rating = check.ratingId();
        return check.toCheck(scales.ratings(rating == null ? List.of() : List.of(rating)));
    }
}
