package org.stet.attribution;

import static org.stet.graphql.UserErrorCode.ALREADY_EXISTS;
import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.INVALID_VALUE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.claim.ClaimContent;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** Marks originators that are no independent sources. */
@ApplicationScoped
public class SameOriginService {

    private final AttributionRepository attributions;
    private final StandingAttributions standing;
    private final SameOriginRepository marks;
    private final Attributions shown;
    private final ClaimContent content;
    private final UnitOfWork work;

    SameOriginService(
            AttributionRepository attributions,
            StandingAttributions standing,
            SameOriginRepository marks,
            Attributions shown,
            ClaimContent content,
            UnitOfWork work) {
        this.attributions = attributions;
        this.standing = standing;
        this.marks = marks;
        this.shown = shown;
        this.content = content;
        this.work = work;
    }

    private record Pair(AttributionEntity one, AttributionEntity other, String reason) {}

    private interface UseCase {
        Outcome<Attribution> act(Pair pair);
    }

    @Transactional
    public Outcome<Attribution> mark(MarkSameOriginInput input) {
        return onPair(
                input.attributionId(), input.expectedVersion(), input.otherAttributionId(), input.reason(), this::mark);
    }

    private Outcome<Attribution> mark(Pair pair) {
        if (mark(pair.one(), pair.other()) != null) {
            return Outcome.refused(ALREADY_EXISTS, "otherAttributionId", "These two are marked already.");
        }
        List<AttributionSnapshot> before = snapshots(pair);
        By by = work.by();
        marks.add(pair.one().id(), pair.other().id(), pair.reason(), by);
        return changed("sameOriginMarked", before, pair, by);
    }

    @Transactional
    public Outcome<Attribution> unmark(UnmarkSameOriginInput input) {
        return onPair(
                input.attributionId(),
                input.expectedVersion(),
                input.otherAttributionId(),
                input.reason(),
                this::unmark);
    }

    private Outcome<Attribution> unmark(Pair pair) {
        if (mark(pair.one(), pair.other()) == null) {
            return Outcome.refused(
                    ILLEGAL_TRANSITION, "otherAttributionId", "These two are not marked: nothing to undo.");
        }
        List<AttributionSnapshot> before = snapshots(pair);
        By by = work.by();
        marks.remove(pair.one().id(), pair.other().id());
        return changed("sameOriginUnmarked", before, pair, by);
    }

    /** The marks on each of these attributions, oldest first. */
    @Transactional
    public Map<UUID, List<SameOrigin>> of(Collection<UUID> attributions) {
        return shown.sameOrigins(attributions);
    }

    private SameOriginMark mark(AttributionEntity one, AttributionEntity other) {
        return marks.of(List.of(one.id())).stream()
                .filter(mark -> mark.touches(other.id()))
                .findFirst()
                .orElse(null);
    }

    private Outcome<Attribution> onPair(
            String attributionId, int expectedVersion, String otherId, String given, UseCase useCase) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID one = problems.id("attributionId", NodeType.ATTRIBUTION, attributionId);
            UUID other = problems.id("otherAttributionId", NodeType.ATTRIBUTION, otherId);
            String reason = problems.line("reason", given);
            return problems.any()
                    ? problems.refuse()
                    : standing.lock(one, expectedVersion)
                            .then(found ->
                                    facing(found, other).then(facing -> useCase.act(new Pair(found, facing, reason))));
        });
    }

    /** The claim is locked, and with it all that changes its attributions. */
    private Outcome<AttributionEntity> facing(AttributionEntity attribution, UUID otherId) {
        AttributionEntity other = attributions.lock(otherId).orElse(null);
        if (other == null) {
            return Outcome.refused(Problems.unknown("otherAttributionId", NodeType.ATTRIBUTION));
        }
        boolean fits = other != attribution && other.claimId().equals(attribution.claimId()) && !other.isRemoved();
        return fits
                ? Outcome.done(other)
                : Outcome.refused(
                        INVALID_VALUE, "otherAttributionId", "Give another attribution of the same claim that stands.");
    }

    private List<AttributionSnapshot> snapshots(Pair pair) {
        return shown.snapshots(List.of(pair.one(), pair.other()));
    }

    private Outcome<Attribution> changed(String action, List<AttributionSnapshot> before, Pair pair, By by) {
        pair.one().touch(by);
        pair.other().touch(by);
        attributions.flush();
        content.changed(pair.one().claimId(), by);
        List<AttributionSnapshot> after = snapshots(pair);
        journal(action, pair.one(), before.get(0), after.get(0), pair.reason());
        journal(action, pair.other(), before.get(1), after.get(1), pair.reason());
        return Outcome.done(after.get(0).attribution());
    }

    private void journal(
            String action,
            AttributionEntity attribution,
            AttributionSnapshot before,
            AttributionSnapshot after,
            String reason) {
        work.journal(Change.of(NodeType.ATTRIBUTION, attribution.id(), action, before, after)
                .concerning(attribution.claimId())
                .because(reason));
    }
}
