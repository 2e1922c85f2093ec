package org.stet.party;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.INVALID_VALUE;
import static org.stet.graphql.UserErrorCode.NOTHING_TO_CHANGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.graphql.Problems;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** Records parties, and knows which records stand for the same one. */
@ApplicationScoped
public class PartyService {

    private final PartyRepository parties;
    private final UnitOfWork work;

    PartyService(PartyRepository parties, UnitOfWork work) {
        this.parties = parties;
        this.work = work;
    }

    @Transactional
    public Outcome<Party> record(RecordPartyInput input) {
        return work.create("recordParty", input.requestId(), input, () -> recordNew(input), this::recorded);
    }

    private Outcome<Party> recordNew(RecordPartyInput input) {
        Problems problems = new Problems();
        PartyContent content = input.content(problems);
        if (problems.any()) {
            return problems.refuse();
        }
        PartyEntity party = new PartyEntity(content, work.by());
        parties.persistAndFlush(party);
        return journaled("recorded", null, party);
    }

    @Transactional
    public Outcome<Party> revise(RevisePartyInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("partyId", NodeType.PARTY, input.partyId());
            PartyContent content = input.content(problems);
            return problems.any() ? problems.refuse() : revise(id, input.expectedVersion(), content);
        });
    }

    private Outcome<Party> revise(UUID id, int expectedVersion, PartyContent content) {
        PartyEntity party = parties.lock(id).orElse(null);
        if (party == null) {
            return Outcome.refused(Problems.unknown("partyId", NodeType.PARTY));
        }
        if (work.isStale(party, expectedVersion)) {
            return work.stale(NodeType.PARTY, party);
        }
        if (party.says(content)) {
            return Outcome.refused(NOTHING_TO_CHANGE, "", "The party says just this already: change something.");
        }
        Party before = party.toParty();
        party.revise(content, work.by());
        parties.flush();
        return journaled("revised", before, party);
    }

    @Transactional
    public Outcome<Party> merge(MergePartiesInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID survivorId = problems.id("survivorId", NodeType.PARTY, input.survivorId());
            UUID duplicateId = problems.id("duplicateId", NodeType.PARTY, input.duplicateId());
            return problems.any() ? problems.refuse() : merge(survivorId, duplicateId, input.expectedVersion());
        });
    }

    private Outcome<Party> merge(UUID survivorId, UUID duplicateId, int expectedVersion) {
        if (survivorId.equals(duplicateId)) {
            return Outcome.refused(INVALID_VALUE, "duplicateId", "Give two different parties.");
        }
        Map<UUID, PartyEntity> both = lockBoth(survivorId, duplicateId);
        PartyEntity survivor = both.get(survivorId);
        PartyEntity duplicate = both.get(duplicateId);
        if (survivor == null || duplicate == null) {
            String field = survivor == null ? "survivorId" : "duplicateId";
            return Outcome.refused(Problems.unknown(field, NodeType.PARTY));
        }
        if (work.isStale(duplicate, expectedVersion)) {
            return work.stale(NodeType.PARTY, duplicate);
        }
        if (survivor.isMerged() || duplicate.isMerged()) {
            String field = survivor.isMerged() ? "survivorId" : "duplicateId";
            return Outcome.refused(
                    ILLEGAL_TRANSITION, field, "This party was merged into another already: give that one instead.");
        }
        Party before = duplicate.toParty();
        duplicate.mergeInto(survivor, work.by());
        parties.settleCanonical(List.of(duplicateId));
        return resettled("merged", before, duplicateId, survivorId);
    }

    /** In the order of their ids, so that two merges at once cannot wait for each other. */
    private Map<UUID, PartyEntity> lockBoth(UUID one, UUID other) {
        Map<UUID, PartyEntity> found = new HashMap<>();
        Stream.of(one, other).sorted().forEach(id -> parties.lock(id).ifPresent(party -> found.put(id, party)));
        return found;
    }

    @Transactional
    public Outcome<Party> unmerge(UnmergePartiesInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("duplicateId", NodeType.PARTY, input.duplicateId());
            return problems.any() ? problems.refuse() : unmerge(id, input.expectedVersion());
        });
    }

    private Outcome<Party> unmerge(UUID id, int expectedVersion) {
        PartyEntity party = parties.lock(id).orElse(null);
        if (party == null) {
            return Outcome.refused(Problems.unknown("duplicateId", NodeType.PARTY));
        }
        if (work.isStale(party, expectedVersion)) {
            return work.stale(NodeType.PARTY, party);
        }
        if (!party.isMerged()) {
            return Outcome.refused(ILLEGAL_TRANSITION, "duplicateId", "This party stands for itself: nothing to undo.");
        }
        Party before = party.toParty();
        UUID survivor = party.mergedInto();
        party.unmerge(work.by());
        parties.settleCanonical(List.of(id));
        return resettled("unmerged", before, id, survivor);
    }

    private Outcome<Party> resettled(String action, Party before, UUID id, UUID other) {
        Party after = parties.findById(id).toParty();
        work.journal(Change.of(NodeType.PARTY, id, action, before, after).concerning(other));
        return Outcome.done(after);
    }

    private Outcome<Party> journaled(String action, Party before, PartyEntity party) {
        Party after = party.toParty();
        work.journal(Change.of(NodeType.PARTY, party.id(), action, before, after));
        return Outcome.done(after);
    }

    /** The very record with this id, merged or not. */
    @Transactional
    public Optional<Party> find(UUID id) {
        return parties.findByIdOptional(id).map(PartyEntity::toParty);
    }

    /** The very records with these ids, merged or not. Unknown ids are left out. */
    @Transactional
    public Map<UUID, Party> records(Collection<UUID> ids) {
        return parties.byIds(ids).stream().collect(Collectors.toMap(PartyEntity::id, PartyEntity::toParty));
    }

    private Party recorded(UUID id) {
        return find(id).orElseThrow();
    }

    /** The party that each id stands for: the survivor of all merges. Unknown ids are left out. */
    @Transactional
    public Map<UUID, Party> byIds(Collection<UUID> ids) {
        List<PartyEntity> asked = parties.byIds(Set.copyOf(ids));
        Map<UUID, Party> survivors =
                parties.byIds(asked.stream().map(PartyEntity::canonicalId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(PartyEntity::id, PartyEntity::toParty));
        return asked.stream().collect(Collectors.toMap(PartyEntity::id, party -> survivors.get(party.canonicalId())));
    }

    /** The id of the party that each id stands for. Unknown ids are left out. */
    @Transactional
    public Map<UUID, UUID> canonical(Collection<UUID> ids) {
        return parties.byIds(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(PartyEntity::id, PartyEntity::canonicalId));
    }

    /** The ids of all records that stand for the same party as this one; empty for an unknown id. */
    @Transactional
    public List<UUID> family(UUID id) {
        return families(List.of(id));
    }

    /** The same for several parties at once. */
    @Transactional
    public List<UUID> families(Collection<UUID> ids) {
        return parties.families(ids);
    }

    @Transactional
    public Page<Party> page(PartyFilter filter, PageRequest page) {
        return Page.of(
                parties.page(filter, page),
                page,
                row -> new Cursor(page.order(), row.sortName(), row.id()),
                rows -> rows.stream().map(PartyEntity::toParty).toList());
    }

    @Transactional
    public int count(PartyFilter filter) {
        return parties.count(filter);
    }
}
