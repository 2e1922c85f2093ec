package org.stet.matching.takeover;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.INVALID_VALUE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stet.claim.ClaimContent;
import org.stet.claim.ClaimHead;
import org.stet.claim.relation.ClaimRelationKind;
import org.stet.evidence.EvidenceService;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.UnitOfWork;
import org.stet.matching.decision.ClaimMatch;
import org.stet.matching.decision.Decisions;
import org.stet.matching.decision.MatchDecision;
import org.stet.review.Check;
import org.stet.review.ExpectedContent;
import org.stet.review.ProposeVerdictInput;
import org.stet.review.ReviewService;
import org.stet.review.VerdictService;
import org.stet.review.VerificationStatus;

/** Proposes what was found about a claim for another one that was confirmed to match it. */
@ApplicationScoped
public class TakeoverService {

    private static final Set<VerificationStatus> STANDS =
            Set.of(VerificationStatus.AWAITING_APPROVAL, VerificationStatus.VERIFIED);

    private static final Set<ClaimRelationKind> SAYS_THE_SAME =
            Set.of(ClaimRelationKind.REPEATS, ClaimRelationKind.UPDATES);

    private final Decisions decisions;
    private final EarlierFindings findings;
    private final EarlierEvidence evidence;
    private final EvidenceService evidenceOfClaims;
    private final HouseLabels labels;
    private final ClaimContent claims;
    private final ExpectedContent contents;
    private final ReviewService review;
    private final VerdictService verdicts;
    private final UnitOfWork work;

    TakeoverService(
            Decisions decisions,
            EarlierFindings findings,
            EarlierEvidence evidence,
            EvidenceService evidenceOfClaims,
            HouseLabels labels,
            ClaimContent claims,
            ExpectedContent contents,
            ReviewService review,
            VerdictService verdicts,
            UnitOfWork work) {
        this.decisions = decisions;
        this.findings = findings;
        this.evidence = evidence;
        this.evidenceOfClaims = evidenceOfClaims;
        this.labels = labels;
        this.claims = claims;
        this.contents = contents;
        this.review = review;
        this.verdicts = verdicts;
        this.work = work;
    }

    @Transactional
    public Outcome<Check> takeOver(TakeOverVerdictInput input) {
        return work.create("takeOverVerdict", input.requestId(), input, () -> takeOverNew(input), this::taken);
    }

    private Outcome<Check> takeOverNew(TakeOverVerdictInput input) {
        Problems problems = new Problems();
        UUID to = problems.id("claimId", NodeType.CLAIM, input.claimId());
        UUID from = problems.id("fromClaimId", NodeType.CLAIM, input.fromClaimId());
        if (problems.any()) {
            return problems.refuse();
        }
        if (to.equals(from)) {
            return Outcome.refused(INVALID_VALUE, "fromClaimId", "Give two different claims.");
        }
        claims.lock(List.of(to, from));
        ClaimHead claim = claims.open(problems, "claimId", input.claimId());
        claims.open(problems, "fromClaimId", input.fromClaimId());
        if (problems.any()) {
            return problems.refuse();
        }
        return contents.refusal(claim, input.expectedContentVersion())
                .map(Outcome::<Check>refused)
                .orElseGet(() -> takeOver(input, claim, from));
    }

    private Outcome<Check> takeOver(TakeOverVerdictInput input, ClaimHead claim, UUID from) {
        Optional<String> obstacle = obstacle(claim.id(), from);
        if (obstacle.isPresent()) {
            return Outcome.refused(ILLEGAL_TRANSITION, "fromClaimId", obstacle.get());
        }
        // Asked before evidence is added: that changes the content, and a verdict that stands would stand no longer.
        if (STANDS.contains(
                review.standings(List.of(claim.id())).get(claim.id()).status())) {
            return Outcome.refused(
                    ILLEGAL_TRANSITION,
                    "claimId",
                    "A verdict on this claim stands already: withdraw or return the proposal, or reopen the claim, first.");
        }
        return findings.of(from)
                .then(earlier ->
                        labels.label(earlier, claim).then(label -> takeOver(input, claim.id(), from, earlier, label)));
    }

    private Optional<String> obstacle(UUID claim, UUID from) {
        ClaimRelationKind kind = decisions
                .standing(claim, from)
                .filter(match -> match.decision() == MatchDecision.CONFIRMED)
                .map(ClaimMatch::kind)
                .orElse(null);
        if (kind == null) {
            return Optional.of("Nobody has confirmed that the two claims match: do that first (`confirmMatch`).");
        }
        return SAYS_THE_SAME.contains(kind)
                ? Optional.empty()
                : Optional.of(
                        "These claims were confirmed to hang together as %s, which does not make what was found about one true of the other: propose a verdict of your own."
                                .formatted(kind));
    }

    private Outcome<Check> takeOver(TakeOverVerdictInput input, UUID claim, UUID from, Earlier earlier, String label) {
        boolean withEvidence = !Boolean.FALSE.equals(input.withEvidence());
        Outcome<Integer> copied = withEvidence ? evidence.copy(from, claim) : Outcome.done(0);
        return copied.then(pieces -> verdicts.propose(new ProposeVerdictInput(
                input.claimId(),
                input.expectedVersion(),
                claims.heads(List.of(claim)).get(claim).contentVersion(),
                label,
                null,
                earlier.rationale(),
                noEvidenceNote(claim, earlier))));
    }

    /** Readers are not told that there is no evidence where there is some. */
    private String noEvidenceNote(UUID claim, Earlier earlier) {
        boolean some = evidenceOfClaims.counts(List.of(claim)).getOrDefault(claim, 0) > 0;
        return some ? null : earlier.finding().noEvidenceNote();
    }

    private Check taken(UUID check) {
        return review.find(check).orElseThrow();
    }
}
