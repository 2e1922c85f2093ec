package org.stet.matching.decision;

import static org.stet.graphql.UserErrorCode.ALREADY_EXISTS;
import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.INVALID_VALUE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.stet.claim.ClaimContent;
import org.stet.claim.relation.ClaimRelationKind;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** Keeps what members decide about pairs of claims. */
@ApplicationScoped
public class ClaimMatches {

    private final ClaimMatchRepository matches;
    private final MatchRelations relations;
    private final PairScore scores;
    private final ClaimContent claims;
    private final UnitOfWork work;

    ClaimMatches(
            ClaimMatchRepository matches,
            MatchRelations relations,
            PairScore scores,
            ClaimContent claims,
            UnitOfWork work) {
        this.matches = matches;
        this.relations = relations;
        this.scores = scores;
        this.claims = claims;
        this.work = work;
    }

    @Transactional
    public Outcome<ClaimMatch> confirm(ConfirmMatchInput input) {
        return work.create("confirmMatch", input.requestId(), input, () -> confirmNew(input), this::decided);
    }

    private Outcome<ClaimMatch> confirmNew(ConfirmMatchInput input) {
        Problems problems = new Problems();
        Pair pair = pair(problems, input.claimId(), input.otherClaimId());
        String note = problems.optionalText("note", input.note());
        if (problems.any()) {
            return problems.refuse();
        }
        ClaimRelationKind kind = input.kind() == null ? ClaimRelationKind.REPEATS : input.kind();
        Double score = scores.of(pair);
        return relations
                .keep(pair, kind, note)
                .then(relation ->
                        record("confirmed", ClaimMatchEntity.confirmed(pair, relation, note, score, work.by())));
    }

    @Transactional
    public Outcome<ClaimMatch> reject(RejectMatchInput input) {
        return work.create("rejectMatch", input.requestId(), input, () -> rejectNew(input), this::decided);
    }

    private Outcome<ClaimMatch> rejectNew(RejectMatchInput input) {
        Problems problems = new Problems();
        Pair pair = pair(problems, input.claimId(), input.otherClaimId());
        String reason = problems.optionalText("reason", input.reason());
        return problems.any()
                ? problems.refuse()
                : record("rejected", ClaimMatchEntity.rejected(pair, reason, scores.of(pair), work.by()));
    }

    /** Two open claims, locked, about which no decision stands; else null, or a problem. */
    private Pair pair(Problems problems, String claimId, String otherClaimId) {
        UUID claim = problems.id("claimId", NodeType.CLAIM, claimId);
        UUID other = problems.id("otherClaimId", NodeType.CLAIM, otherClaimId);
        if (claim == null || other == null) {
            return null;
        }
        if (claim.equals(other)) {
            problems.add(INVALID_VALUE, "otherClaimId", "Give two different claims.");
            return null;
        }
        Pair pair = new Pair(claim, other);
        claims.lock(pair.both());
        claims.open(problems, "claimId", claimId);
        claims.open(problems, "otherClaimId", otherClaimId);
        if (matches.standing(pair).isPresent()) {
            problems.add(
                    ALREADY_EXISTS,
                    "otherClaimId",
                    "Somebody decided about these two claims already: take that back first (`revokeMatch`).");
        }
        return pair;
    }

    private Outcome<ClaimMatch> record(String action, ClaimMatchEntity match) {
        matches.persistAndFlush(match);
        return journaled(action, match, null);
    }

    private Outcome<ClaimMatch> journaled(String action, ClaimMatchEntity match, ClaimMatch before) {
        ClaimMatch after = match.toMatch();
        Pair pair = match.pair();
        work.journal(Change.of(NodeType.CLAIM_MATCH, match.id(), action, before, after)
                .concerning(pair.claim(), pair.other()));
        return Outcome.done(after);
    }

    @Transactional
    public Outcome<ClaimMatch> revoke(RevokeMatchInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("matchId", NodeType.CLAIM_MATCH, input.matchId());
            String reason = problems.line("reason", input.reason());
            return problems.any() ? problems.refuse() : revoke(id, input.expectedVersion(), reason);
        });
    }

    private Outcome<ClaimMatch> revoke(UUID id, int expectedVersion, String reason) {
        ClaimMatchEntity match = locked(id);
        if (match == null) {
            return Outcome.refused(Problems.unknown("matchId", NodeType.CLAIM_MATCH));
        }
        if (work.isStale(match, expectedVersion)) {
            return work.stale(NodeType.CLAIM_MATCH, match);
        }
        if (!match.stands()) {
            return Outcome.refused(ILLEGAL_TRANSITION, "matchId", "This decision was taken back already.");
        }
        ClaimMatch before = match.toMatch();
        return match.relationMade()
                .map(made -> relations.remove(made).map(removed -> match))
                .orElseGet(() -> Outcome.done(match))
                .then(ready -> revoke(ready, before, reason));
    }

    private Outcome<ClaimMatch> revoke(ClaimMatchEntity match, ClaimMatch before, String reason) {
        By by = work.by();
        match.revoke(reason, by);
        matches.flush();
        return journaled("revoked", match, before);
    }

    /**
     * The decision as it is once its claims are locked, as whoever decides about them locks them. Its own row is not, so that
     * the removal of its relation, which lets go of it, never waits for this while this waits for that.
     */
    private ClaimMatchEntity locked(UUID id) {
        ClaimMatchEntity match = matches.findById(id);
        if (match != null) {
            claims.lock(match.pair().both());
            matches.getEntityManager().refresh(match);
        }
        return match;
    }

    private ClaimMatch decided(UUID id) {
        return matches.findById(id).toMatch();
    }
}
