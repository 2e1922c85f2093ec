package org.stet.matching.saved;

import static org.stet.graphql.UserErrorCode.ALREADY_EXISTS;
import static org.stet.graphql.UserErrorCode.NOTHING_TO_CHANGE;
import static org.stet.graphql.UserErrorCode.NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.access.CurrentMember;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;
import org.stet.matching.search.SearchFilter;
import org.stet.party.PartyService;

/** Keeps the searches of the member who asks; others' are as if they were not there. */
@ApplicationScoped
public class SavedSearchService {

    private static final int MOST = 100;

    private final SavedSearchRepository searches;
    private final NewClaimRepository claims;
    private final PartyService parties;
    private final SearchFilterJson json;
    private final CurrentMember current;
    private final UnitOfWork work;

    SavedSearchService(
            SavedSearchRepository searches,
            NewClaimRepository claims,
            PartyService parties,
            SearchFilterJson json,
            CurrentMember current,
            UnitOfWork work) {
        this.searches = searches;
        this.claims = claims;
        this.parties = parties;
        this.json = json;
        this.current = current;
        this.work = work;
    }

    /** What the journal keeps: that there was a search, and not what a member is looking for. */
    private record Trace(String id, int version) {

        static Trace of(SavedSearch search) {
            return search == null ? null : new Trace(search.id(), search.version());
        }
    }

    @Transactional
    public Outcome<SavedSearch> record(RecordSavedSearchInput input) {
        return work.create("recordSavedSearch", input.requestId(), input, () -> recordNew(input), this::recorded);
    }

    private Outcome<SavedSearch> recordNew(RecordSavedSearchInput input) {
        Problems problems = new Problems();
        SavedSearchContent content = content(problems, input, null);
        if (problems.any()) {
            return problems.refuse();
        }
        if (searches.count(current.id()) >= MOST) {
            return Outcome.refused(
                    NOT_ALLOWED, "", "You keep " + MOST + " searches already, and no more can be: discard one first.");
        }
        SavedSearchEntity search = new SavedSearchEntity(content, json.write(content.filter()), work.by());
        searches.persistAndFlush(search);
        return journaled("recorded", null, search);
    }

    /** @param revised the search that is to say this; null for a new one */
    private SavedSearchContent content(Problems problems, SavedSearchContent.Source source, UUID revised) {
        SavedSearchContent content = SavedSearchContent.read(problems, source);
        if (!problems.any()) {
            requireKnownParties(problems.at("filter"), content.filter());
        }
        if (content.name() != null && searches.isTaken(current.id(), content.name(), revised)) {
            problems.add(ALREADY_EXISTS, "name", "Another search of yours has this name: choose one that none has.");
        }
        return content;
    }

    private void requireKnownParties(Problems problems, SearchFilter filter) {
        Map<String, List<String>> given = Map.of("party", some(filter.party()), "outlet", some(filter.outlet()));
        Set<UUID> known = parties.byIds(given.values().stream()
                        .flatMap(List::stream)
                        .map(SavedSearchService::party)
                        .toList())
                .keySet();
        given.forEach((field, ids) -> {
            for (int i = 0; i < ids.size(); i++) {
                if (!known.contains(party(ids.get(i)))) {
                    problems.unknownId(field + "." + i, NodeType.PARTY);
                }
            }
        });
    }

    private static List<String> some(List<String> ids) {
        return ids == null ? List.of() : ids;
    }

    private static UUID party(String id) {
        return NodeType.PARTY.uuid(id).orElseThrow();
    }

    @Transactional
    public Outcome<SavedSearch> revise(ReviseSavedSearchInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("savedSearchId", NodeType.SAVED_SEARCH, input.savedSearchId());
            SavedSearchContent content = content(problems, input, id);
            return problems.any()
                    ? problems.refuse()
                    : locked(id, input.expectedVersion()).then(search -> revise(search, content));
        });
    }

    private Outcome<SavedSearch> revise(SavedSearchEntity search, SavedSearchContent content) {
        if (search.content(json).equals(content)) {
            return Outcome.refused(NOTHING_TO_CHANGE, "", "The search says just this already: change something.");
        }
        SavedSearch before = search.toSavedSearch(json);
        search.revise(content, json.write(content.filter()), work.by());
        searches.flush();
        return journaled("revised", before, search);
    }

    @Transactional
    public Outcome<SavedSearch> discard(DiscardSavedSearchInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("savedSearchId", NodeType.SAVED_SEARCH, input.savedSearchId());
            return problems.any()
                    ? problems.refuse()
                    : locked(id, input.expectedVersion()).then(this::discard);
        });
    }

    private Outcome<SavedSearch> discard(SavedSearchEntity search) {
        SavedSearch before = search.toSavedSearch(json);
        searches.delete(search);
        work.journal(Change.of(NodeType.SAVED_SEARCH, search.id(), "discarded", Trace.of(before), null));
        return Outcome.done(before);
    }

    /** Not in the journal: nothing that is recorded changes by looking at it. */
    @Transactional
    public Outcome<SavedSearch> see(MarkSavedSearchSeenInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("savedSearchId", NodeType.SAVED_SEARCH, input.savedSearchId());
            if (problems.any()) {
                return problems.refuse();
            }
            return searches.see(current.id(), id, work.by().at())
                    ? Outcome.done(recorded(id))
                    : Outcome.refused(Problems.unknown("savedSearchId", NodeType.SAVED_SEARCH));
        });
    }

    private Outcome<SavedSearchEntity> locked(UUID id, int expectedVersion) {
        SavedSearchEntity search = searches.lock(current.id(), id).orElse(null);
        if (search == null) {
            return Outcome.refused(Problems.unknown("savedSearchId", NodeType.SAVED_SEARCH));
        }
        return work.isStale(search, expectedVersion) ? work.stale(NodeType.SAVED_SEARCH, search) : Outcome.done(search);
    }

    private Outcome<SavedSearch> journaled(String action, SavedSearch before, SavedSearchEntity search) {
        SavedSearch after = search.toSavedSearch(json);
        work.journal(Change.of(NodeType.SAVED_SEARCH, search.id(), action, Trace.of(before), Trace.of(after)));
        return Outcome.done(after);
    }

    private SavedSearch recorded(UUID id) {
        return find(id).orElseThrow();
    }

    @Transactional
    public Optional<SavedSearch> find(UUID id) {
        return searches.of(current.id(), id).map(search -> search.toSavedSearch(json));
    }

    /** All of the member's, by name. */
    @Transactional
    public List<SavedSearch> all() {
        return searches.all(current.id()).stream()
                .map(search -> search.toSavedSearch(json))
                .toList();
    }

    /** How much is new in each, counted with one statement. */
    @Transactional
    public Map<SavedSearch, Integer> news(List<SavedSearch> searches) {
        List<SavedSearch> each = searches.stream().distinct().toList();
        List<Integer> counts = claims.counts(each);
        return Stream.iterate(0, i -> i < each.size(), i -> i + 1).collect(Collectors.toMap(each::get, counts::get));
    }
}
