package org.stet.export.set;

import static org.stet.graphql.UserErrorCode.ALREADY_EXISTS;
import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.NOTHING_TO_CHANGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.access.CurrentMember;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.graphql.Problems;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** Keeps the claim sets. */
@ApplicationScoped
public class ClaimSetService {

    private final ClaimSetRepository sets;
    private final FilterParties parties;
    private final FilterJson json;
    private final CurrentMember current;
    private final UnitOfWork work;

    ClaimSetService(
            ClaimSetRepository sets, FilterParties parties, FilterJson json, CurrentMember current, UnitOfWork work) {
        this.sets = sets;
        this.parties = parties;
        this.json = json;
        this.current = current;
        this.work = work;
    }

    @Transactional
    public Outcome<ClaimSet> record(RecordClaimSetInput input) {
        return work.create("recordClaimSet", input.requestId(), input, () -> recordNew(input), this::recorded);
    }

    private Outcome<ClaimSet> recordNew(RecordClaimSetInput input) {
        Problems problems = new Problems();
        ClaimSetContent content = content(problems, input, null);
        if (problems.any()) {
            return problems.refuse();
        }
        ClaimSetEntity set = new ClaimSetEntity(content, json.write(content.filter()), work.by());
        sets.persistAndFlush(set);
        return journaled("recorded", null, set);
    }

    /** @param revised the set that is to say this; null for a new one */
    private ClaimSetContent content(Problems problems, ClaimSetContent.Source source, UUID revised) {
        ClaimSetContent content = ClaimSetContent.read(problems, source);
        if (!problems.any()) {
            parties.requireKnown(problems.at("filter"), content.filter());
        }
        if (content.name() != null && sets.isTaken(content.name(), revised)) {
            problems.add(ALREADY_EXISTS, "name", "Another set has this name: choose one that none has.");
        }
        return content;
    }

    @Transactional
    public Outcome<ClaimSet> revise(ReviseClaimSetInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("claimSetId", NodeType.CLAIM_SET, input.claimSetId());
            ClaimSetContent content = content(problems, input, id);
            if (problems.any()) {
                return problems.refuse();
            }
            return locked(id, input.expectedVersion()).then(set -> revise(set, content));
        });
    }

    private Outcome<ClaimSet> revise(ClaimSetEntity set, ClaimSetContent content) {
        if (set.content(json).equals(content)) {
            return Outcome.refused(NOTHING_TO_CHANGE, "", "The set says just this already: change something.");
        }
        ClaimSet before = set.toClaimSet(json);
        set.revise(content, json.write(content.filter()), work.by());
        sets.flush();
        return journaled("revised", before, set);
    }

    @Transactional
    public Outcome<ClaimSet> discard(DiscardClaimSetInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("claimSetId", NodeType.CLAIM_SET, input.claimSetId());
            String reason = problems.line("reason", input.reason());
            if (problems.any()) {
                return problems.refuse();
            }
            return locked(id, input.expectedVersion()).then(set -> discard(set, reason));
        });
    }

    private Outcome<ClaimSet> discard(ClaimSetEntity set, String reason) {
        ClaimSet before = set.toClaimSet(json);
        set.discard(reason, work.by());
        sets.flush();
        return journaled("discarded", before, set);
    }

    private Outcome<ClaimSetEntity> locked(UUID id, int expectedVersion) {
        ClaimSetEntity set = sets.lock(id).orElse(null);
        if (set == null) {
            return Outcome.refused(Problems.unknown("claimSetId", NodeType.CLAIM_SET));
        }
        if (work.isStale(set, expectedVersion)) {
            return work.stale(NodeType.CLAIM_SET, set);
        }
        return set.isDiscarded()
                ? Outcome.refused(ILLEGAL_TRANSITION, "claimSetId", "This set is discarded: record a new one.")
                : Outcome.done(set);
    }

    private Outcome<ClaimSet> journaled(String action, ClaimSet before, ClaimSetEntity set) {
        ClaimSet after = set.toClaimSet(json);
        work.journal(Change.of(NodeType.CLAIM_SET, set.id(), action, before, after));
        return Outcome.done(after);
    }

    private ClaimSet recorded(UUID id) {
        return sets.findByIdOptional(id).map(set -> set.toClaimSet(json)).orElseThrow();
    }

    /** A set that the caller may see. */
    @Transactional
    public Optional<ClaimSet> find(UUID id) {
        Audience audience = Audience.of(current);
        return sets.findByIdOptional(id)
                .map(set -> set.toClaimSet(json))
                .filter(set -> audience.sees(set.scope(), set.isPublic() && set.discardedAt() == null));
    }

    /** Unknown ids are left out, and nobody is asked who may see them. */
    @Transactional
    public Map<UUID, ClaimSet> byIds(Collection<UUID> ids) {
        return sets.byIds(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(ClaimSetEntity::id, set -> set.toClaimSet(json)));
    }

    /** Those that the caller may see and that were not discarded. */
    @Transactional
    public Page<ClaimSet> page(PageRequest page) {
        return Page.of(
                sets.page(Audience.of(current), page),
                page,
                row -> new Cursor(page.order(), row.recordedAt().toString(), row.id()),
                rows -> rows.stream().map(row -> row.toClaimSet(json)).toList());
    }

    @Transactional
    public int count() {
        return sets.count(Audience.of(current));
    }
}
