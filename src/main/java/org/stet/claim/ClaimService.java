package org.stet.claim;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.NOTHING_TO_CHANGE;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.article.passage.Place;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.graphql.UserError;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;
import org.stet.party.Party;
import org.stet.party.PartyService;

/** Records claims and what they say. */
@ApplicationScoped
public class ClaimService {

    private final ClaimRepository claims;
    private final ClaimContent content;
    private final AppearanceService appearances;
    private final PartyService parties;
    private final UnitOfWork work;
    private final List<DiscardGuard> guards;

    ClaimService(
            ClaimRepository claims,
            ClaimContent content,
            AppearanceService appearances,
            PartyService parties,
            UnitOfWork work,
            @All List<DiscardGuard> guards) {
        this.claims = claims;
        this.content = content;
        this.appearances = appearances;
        this.parties = parties;
        this.work = work;
        this.guards = guards;
    }

    @Transactional
    public Outcome<Claim> record(RecordClaimInput input) {
        return work.create("recordClaim", input.requestId(), input, () -> recordNew(input), this::recorded);
    }

    private Outcome<Claim> recordNew(RecordClaimInput input) {
        Problems problems = new Problems();
        ClaimWords words = words(problems, input);
        List<Place> places = appearances.places(problems, input.passages());
        if (problems.any()) {
            return problems.refuse();
        }
        return Outcome.done(record(words, places, work.by()));
    }

    private Claim record(ClaimWords words, List<Place> places, By by) {
        ClaimEntity claim = new ClaimEntity(words, by);
        claims.persistAndFlush(claim);
        content.remember(claim.id(), ClaimContent.FIRST, by);
        work.journal(Change.of(NodeType.CLAIM, claim.id(), "recorded", null, claim.snapshot()));
        appearances.record(claim.id(), places, by);
        return claim.toClaim();
    }

    private ClaimWords words(Problems problems, ClaimWords.Source source) {
        ClaimWords words = ClaimWords.read(problems, source);
        List<UUID> named = words.parties().stream()
                .map(PartyRole::party)
                .filter(party -> party != null)
                .toList();
        Map<UUID, Party> known = parties.byIds(named);
        for (int i = 0; i < words.parties().size(); i++) {
            UUID party = words.parties().get(i).party();
            if (party != null && !known.containsKey(party)) {
                problems.at("parties", i).unknownId("partyId", NodeType.PARTY);
            }
        }
        return words;
    }

    @Transactional
    public Outcome<Claim> revise(ReviseClaimInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("claimId", NodeType.CLAIM, input.claimId());
            ClaimWords words = words(problems, input);
            if (problems.any()) {
                return problems.refuse();
            }
            return locked(id, input.expectedVersion()).then(claim -> revise(claim, words));
        });
    }

    private Outcome<Claim> revise(ClaimEntity claim, ClaimWords words) {
        if (claim.isDiscarded()) {
            return Outcome.refused(ILLEGAL_TRANSITION, "claimId", "This claim is discarded: restore it first.");
        }
        if (claim.says(words)) {
            return Outcome.refused(NOTHING_TO_CHANGE, "", "The claim says just this already: change something.");
        }
        ClaimSnapshot before = claim.snapshot();
        By by = work.by();
        claim.revise(words, by);
        claims.flush();
        content.changed(claim.id(), by);
        ClaimEntity after = claims.reread(claim);
        work.journal(Change.of(NodeType.CLAIM, claim.id(), "revised", before, after.snapshot()));
        return Outcome.done(after.toClaim());
    }

    @Transactional
    public Outcome<Claim> discard(DiscardClaimInput input) {
        return withReason(input.claimId(), input.expectedVersion(), input.reason(), this::discard);
    }

    private Outcome<Claim> discard(ClaimEntity claim, String reason) {
        if (claim.isDiscarded()) {
            return Outcome.refused(ILLEGAL_TRANSITION, "claimId", "This claim is discarded already.");
        }
        Optional<UserError> refusal = guards.stream()
                .flatMap(guard -> guard.refusal(claim.id()).stream())
                .findFirst();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        ClaimSnapshot before = claim.snapshot();
        claim.discard(reason, work.by());
        claims.flush();
        work.journal(Change.of(NodeType.CLAIM, claim.id(), "discarded", before, claim.snapshot()));
        return Outcome.done(claim.toClaim());
    }

    @Transactional
    public Outcome<Claim> restore(RestoreClaimInput input) {
        return withReason(input.claimId(), input.expectedVersion(), input.reason(), this::restore);
    }

    private Outcome<Claim> restore(ClaimEntity claim, String reason) {
        if (!claim.isDiscarded()) {
            return Outcome.refused(ILLEGAL_TRANSITION, "claimId", "This claim is not discarded: nothing to undo.");
        }
        if (!appearances.reopen(claim.id())) {
            return Outcome.refused(
                    ILLEGAL_TRANSITION,
                    "claimId",
                    "An article in which this claim appears is discarded: restore the article first.");
        }
        ClaimSnapshot before = claim.snapshot();
        claim.restore(work.by());
        claims.flush();
        work.journal(Change.of(NodeType.CLAIM, claim.id(), "restored", before, claim.snapshot())
                .because(reason));
        return Outcome.done(claim.toClaim());
    }

    private interface Reasoned {
        Outcome<Claim> act(ClaimEntity claim, String reason);
    }

    private Outcome<Claim> withReason(String claimId, int expectedVersion, String given, Reasoned useCase) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("claimId", NodeType.CLAIM, claimId);
            String reason = problems.line("reason", given);
            if (problems.any()) {
                return problems.refuse();
            }
            return locked(id, expectedVersion).then(claim -> useCase.act(claim, reason));
        });
    }

    private Outcome<ClaimEntity> locked(UUID id, int expectedVersion) {
        ClaimEntity claim = claims.lock(id).orElse(null);
        if (claim == null) {
            return Outcome.refused(Problems.unknown("claimId", NodeType.CLAIM));
        }
        return work.isStale(claim, expectedVersion) ? work.stale(NodeType.CLAIM, claim) : Outcome.done(claim);
    }

    @Transactional
    public Optional<Claim> find(UUID id) {
        return claims.known(id).map(ClaimEntity::toClaim);
    }

    private Claim recorded(UUID id) {
        return find(id).orElseThrow();
    }

    /** Unknown ids are left out. */
    @Transactional
    public Map<UUID, Claim> byIds(Collection<UUID> ids) {
        return claims.byIds(Set.copyOf(ids)).stream().collect(Collectors.toMap(ClaimEntity::id, ClaimEntity::toClaim));
    }
}
