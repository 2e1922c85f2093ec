package org.stet.review.blocker;

import static org.stet.graphql.UserErrorCode.ALREADY_EXISTS;
import static org.stet.graphql.UserErrorCode.FOUR_EYES;
import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.claim.ClaimContent;
import org.stet.claim.ClaimHead;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.graphql.UserError;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;
import org.stet.party.PartyService;
import org.stet.review.ExpectedContent;
import org.stet.review.ReviewService;

/** Has editors sign why a blocker does not hold a claim back. */
@ApplicationScoped
public class WaiverService {

    private final WaiverRepository waivers;
    private final Blockers blockers;
    private final ReviewService review;
    private final ClaimContent content;
    private final ExpectedContent contents;
    private final PartyService parties;
    private final UnitOfWork work;

    WaiverService(
            WaiverRepository waivers,
            Blockers blockers,
            ReviewService review,
            ClaimContent content,
            ExpectedContent contents,
            PartyService parties,
            UnitOfWork work) {
        this.waivers = waivers;
        this.blockers = blockers;
        this.review = review;
        this.content = content;
        this.contents = contents;
        this.parties = parties;
        this.work = work;
    }

    @Transactional
    public Outcome<Waiver> waive(WaiveBlockerInput input) {
        return work.create("waiveBlocker", input.requestId(), input, () -> waiveNew(input), this::signed);
    }

    private Outcome<Waiver> waiveNew(WaiveBlockerInput input) {
        Problems problems = new Problems();
        ClaimHead claim = content.open(problems, "claimId", input.claimId());
        WaiverContent waiver = canonical(problems, input.read(problems));
        if (problems.any()) {
            return problems.refuse();
        }
        return contents.refusal(claim, input.expectedContentVersion())
                .or(() -> refusal(claim.id(), waiver))
                .map(Outcome::<Waiver>refused)
                .orElseGet(() -> sign(claim, waiver));
    }

    private WaiverContent canonical(Problems problems, WaiverContent waiver) {
        if (waiver.company() == null) {
            return waiver;
        }
        UUID company = parties.canonical(List.of(waiver.company())).get(waiver.company());
        if (company == null) {
            problems.unknownId("companyId", NodeType.PARTY);
        }
        return new WaiverContent(waiver.code(), company, waiver.reason());
    }

    private Optional<UserError> refusal(UUID claim, WaiverContent waiver) {
        Optional<UUID> proposer = review.standings(List.of(claim)).get(claim).proposer();
        if (proposer.equals(Optional.of(work.by().member()))) {
            return Optional.of(UserError.of(
                    FOUR_EYES, "", "You proposed the verdict on this claim: another editor must sign this."));
        }
        if (stands(blockers.of(List.of(claim)).get(claim), waiver)) {
            return Optional.empty();
        }
        return Optional.of(
                stands(blockers.raised(List.of(claim)).get(claim), waiver)
                        ? UserError.of(ALREADY_EXISTS, "code", "This blocker is waived already.")
                        : UserError.of(ILLEGAL_TRANSITION, "code", "This blocker does not hold the claim back."));
    }

    private static boolean stands(List<Blocker> open, WaiverContent waiver) {
        String company = waiver.company() == null ? null : NodeType.PARTY.id(waiver.company());
        return open.stream()
                .anyMatch(blocker -> blocker.code() == waiver.code()
                        && (company == null || company.equals(blocker.company().id())));
    }

    private Outcome<Waiver> sign(ClaimHead claim, WaiverContent content) {
        WaiverEntity waiver = new WaiverEntity(claim.id(), claim.contentVersion(), content, work.by());
        waivers.persistAndFlush(waiver);
        return journaled("blockerWaived", null, waiver);
    }

    @Transactional
    public Outcome<Waiver> revoke(RevokeWaiverInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("waiverId", NodeType.WAIVER, input.waiverId());
            String reason = problems.text("reason", input.reason());
            return problems.any() ? problems.refuse() : revoke(id, input.expectedVersion(), reason);
        });
    }

    private Outcome<Waiver> revoke(UUID id, int expectedVersion, String reason) {
        waivers.claimOf(id).ifPresent(content::lock);
        WaiverEntity waiver = waivers.lock(id).orElse(null);
        if (waiver == null) {
            return Outcome.refused(Problems.unknown("waiverId", NodeType.WAIVER));
        }
        if (work.isStale(waiver, expectedVersion)) {
            return work.stale(NodeType.WAIVER, waiver);
        }
        if (waiver.isRevoked()) {
            return Outcome.refused(ILLEGAL_TRANSITION, "waiverId", "This waiver is revoked already.");
        }
        Waiver before = waiver.toWaiver();
        waiver.revoke(reason, work.by());
        waivers.flush();
        return journaled("waiverRevoked", before, waiver);
    }

    private Outcome<Waiver> journaled(String action, Waiver before, WaiverEntity waiver) {
        Waiver after = waiver.toWaiver();
        work.journal(
                Change.of(NodeType.WAIVER, waiver.id(), action, before, after).concerning(waiver.claimId()));
        return Outcome.done(after);
    }

    @Transactional
    public Optional<Waiver> find(UUID id) {
        return waivers.findByIdOptional(id).map(WaiverEntity::toWaiver);
    }

    private Waiver signed(UUID id) {
        return find(id).orElseThrow();
    }

    /** The waivers of each claim, newest first, whether they still hold or not; claims without any are left out. */
    @Transactional
    public Map<UUID, List<Waiver>> ofClaims(Collection<UUID> claimIds) {
        return waivers.ofClaims(Set.copyOf(claimIds)).stream()
                .collect(Collectors.groupingBy(
                        WaiverEntity::claimId, Collectors.mapping(WaiverEntity::toWaiver, Collectors.toList())));
    }
}
