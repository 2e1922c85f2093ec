package org.stet.attribution;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.INVALID_VALUE;
import static org.stet.graphql.UserErrorCode.NOTHING_TO_CHANGE;
import static org.stet.graphql.UserErrorCode.TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.claim.ClaimContent;
import org.stet.claim.ClaimHead;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.By;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** Records who made a claim and through whom it reached us. */
@ApplicationScoped
public class AttributionService {

    /** More than any claim has; the list of a claim's attributions is not paged. */
    private static final int MOST = 50;

    private final AttributionRepository attributions;
    private final StandingAttributions standing;
    private final Attributions shown;
    private final SameOriginRepository marks;
    private final DraftCheck check;
    private final NamesInVault names;
    private final ClaimContent content;
    private final UnitOfWork work;

    AttributionService(
            AttributionRepository attributions,
            StandingAttributions standing,
            Attributions shown,
            SameOriginRepository marks,
            DraftCheck check,
            NamesInVault names,
            ClaimContent content,
            UnitOfWork work) {
        this.attributions = attributions;
        this.standing = standing;
        this.shown = shown;
        this.marks = marks;
        this.check = check;
        this.names = names;
        this.content = content;
        this.work = work;
    }

    @Transactional
    public Outcome<Attribution> record(RecordAttributionInput input) {
        return work.create("recordAttribution", input.requestId(), input, () -> recordNew(input), this::recorded);
    }

    private Outcome<Attribution> recordNew(RecordAttributionInput input) {
        Problems problems = new Problems();
        AttributionDraft draft = input.draft(problems);
        for (int i = 0; i < draft.hops().size(); i++) {
            if (draft.hops().get(i).carriesOn() != null) {
                problems.at("hops", i).add(INVALID_VALUE, "hopId", "Leave this out: every hop of a new chain is new.");
            }
        }
        ClaimHead claim = content.open(problems, "claimId", input.claimId());
        if (!problems.any()) {
            check.check(problems, draft);
        }
        if (claim != null && attributions.countStanding(claim.id()) >= MOST) {
            problems.add(TOO_LONG, "claimId", "This claim has " + MOST + " attributions: remove what adds nothing.");
        }
        return problems.any() ? problems.refuse() : recordNew(claim.id(), draft);
    }

    private Outcome<Attribution> recordNew(UUID claim, AttributionDraft draft) {
        By by = work.by();
        AttributionEntity attribution = new AttributionEntity(claim, draft, by);
        attributions.persistAndFlush(attribution);
        names.settle(attribution, draft, Set.of(), by);
        content.changed(claim, by);
        return journaled("recorded", null, shown.snapshotOfNew(attribution), attribution);
    }

    @Transactional
    public Outcome<Attribution> revise(ReviseAttributionInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("attributionId", NodeType.ATTRIBUTION, input.attributionId());
            AttributionDraft draft = input.draft(problems);
            Set<UUID> forget = forget(problems, input.forgetNames());
            if (!problems.any()) {
                check.check(problems, draft);
            }
            return problems.any()
                    ? problems.refuse()
                    : standing.lock(id, input.expectedVersion()).then(found -> revise(found, draft, forget));
        });
    }

    private static Set<UUID> forget(Problems problems, List<String> hops) {
        Set<UUID> forget = new HashSet<>();
        List<String> bounded = problems.bounded("forgetNames", hops);
        for (int i = 0; i < bounded.size(); i++) {
            forget.add(problems.id("forgetNames." + i, NodeType.HOP, bounded.get(i)));
        }
        return forget;
    }

    private Outcome<Attribution> revise(AttributionEntity attribution, AttributionDraft draft, Set<UUID> forget) {
        if (attribution.says(draft) && forget.isEmpty() && draft.bringsNoName()) {
            return Outcome.refused(NOTHING_TO_CHANGE, "", "The attribution says just this already: change something.");
        }
        Problems problems = new Problems();
        checkCarriedOn(problems, attribution, draft);
        names.check(problems, attribution, draft, forget);
        if (!check.areOne(attribution.hops().get(0), draft.hops().get(0)) && isMarked(attribution)) {
            problems.add(
                    ILLEGAL_TRANSITION,
                    "hops.0",
                    "The originator is marked as having the same origin as another: "
                            + "unmark it before you put somebody else there.");
        }
        return problems.any() ? problems.refuse() : rewrite(attribution, draft, forget);
    }

    private static void checkCarriedOn(Problems problems, AttributionEntity attribution, AttributionDraft draft) {
        Set<UUID> free =
                new HashSet<>(attribution.hops().stream().map(HopEntity::id).toList());
        for (int i = 0; i < draft.hops().size(); i++) {
            UUID carriesOn = draft.hops().get(i).carriesOn();
            if (carriesOn != null && !free.remove(carriesOn)) {
                problems.at("hops", i).add(INVALID_VALUE, "hopId", "Give a hop of this attribution, each only once.");
            }
        }
    }

    private boolean isMarked(AttributionEntity attribution) {
        return !marks.of(List.of(attribution.id())).isEmpty();
    }

    private Outcome<Attribution> rewrite(AttributionEntity attribution, AttributionDraft draft, Set<UUID> forget) {
        By by = work.by();
        AttributionSnapshot before = shown.snapshot(attribution);
        attribution.revise(draft, by);
        attributions.flush();
        names.settle(attribution, draft, forget, by);
        content.changed(attribution.claimId(), by);
        return journaled("revised", before, shown.snapshot(attribution), attribution);
    }

    @Transactional
    public Outcome<Attribution> remove(RemoveAttributionInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("attributionId", NodeType.ATTRIBUTION, input.attributionId());
            String reason = problems.line("reason", input.reason());
            return problems.any()
                    ? problems.refuse()
                    : standing.lock(id, input.expectedVersion()).then(found -> remove(found, reason));
        });
    }

    private Outcome<Attribution> remove(AttributionEntity attribution, String reason) {
        By by = work.by();
        AttributionSnapshot before = shown.snapshot(attribution);
        attribution.remove(reason, by);
        attributions.flush();
        content.changed(attribution.claimId(), by);
        return journaled("removed", before, shown.snapshot(attribution), attribution);
    }

    private Outcome<Attribution> journaled(
            String action, AttributionSnapshot before, AttributionSnapshot after, AttributionEntity attribution) {
        work.journal(Change.of(NodeType.ATTRIBUTION, attribution.id(), action, before, after)
                .concerning(attribution.claimId()));
        return Outcome.done(after.attribution());
    }

    @Transactional
    public Optional<Attribution> find(UUID id) {
        return attributions.findByIdOptional(id).map(shown::of);
    }

    private Attribution recorded(UUID id) {
        return find(id).orElseThrow();
    }

    @Transactional
    public Optional<Hop> findHop(UUID id) {
        return attributions
                .hop(id)
                .flatMap(hop -> shown.of(hop.attribution()).hops().stream()
                        .filter(it -> it.id().equals(NodeType.HOP.id(id)))
                        .findFirst());
    }

    /** Standing or removed; unknown ids are left out. */
    @Transactional
    public Map<UUID, Attribution> byIds(Collection<UUID> ids) {
        return shown.of(attributions.byIds(ids)).stream()
                .collect(Collectors.toMap(
                        attribution ->
                                NodeType.ATTRIBUTION.uuid(attribution.id()).orElseThrow(),
                        Function.identity()));
    }

    /** The standing attributions in the order of recording; claims without any are left out. */
    @Transactional
    public Map<UUID, List<Attribution>> ofClaims(Collection<UUID> claims) {
        return shown.byClaim(attributions.ofClaims(claims));
    }
}
