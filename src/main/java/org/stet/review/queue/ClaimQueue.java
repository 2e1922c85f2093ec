package org.stet.review.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.access.CurrentMember;
import org.stet.claim.Claim;
import org.stet.claim.ClaimService;
import org.stet.graphql.Conditions;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.party.PartyService;

/** Lists the desk's claims. An id that names nothing finds nothing. */
@ApplicationScoped
public class ClaimQueue {

    /** What {@link #conditions} are about, for a statement's FROM: claims, each with its current check. */
    public static final String CLAIMS = ClaimQueueRepository.CLAIMS;

    private static final UUID NOBODY = new UUID(0, 0);

    private final ClaimQueueRepository queue;
    private final ClaimService claims;
    private final PartyService parties;
    private final CurrentMember current;

    ClaimQueue(ClaimQueueRepository queue, ClaimService claims, PartyService parties, CurrentMember current) {
        this.queue = queue;
        this.claims = claims;
        this.parties = parties;
        this.current = current;
    }

    @Transactional
    public Page<Claim> page(ClaimFilter filter, ClaimOrder order, PageRequest page) {
        return Page.of(
                queue.page(wanted(filter), order, page),
                page,
                place -> new Cursor(page.order(), place.key().toString(), place.id()),
                this::claims);
    }

    private List<Claim> claims(List<ClaimQueueRepository.Place> places) {
        List<UUID> ids = places.stream().map(ClaimQueueRepository.Place::id).toList();
        Map<UUID, Claim> found = claims.byIds(ids);
        return ids.stream().map(found::get).toList();
    }

    @Transactional
    public int count(ClaimFilter filter) {
        return counts(List.of(filter)).get(0);
    }

    /** How many claims each filter lets through, in their order. Parties apart, all are counted with one statement. */
    @Transactional
    public List<Integer> counts(List<ClaimFilter> filters) {
        return filters.isEmpty()
                ? List.of()
                : queue.counts(filters.stream().map(this::wanted).toList());
    }

    /** For statements of other rooms over {@link #CLAIMS}. */
    @Transactional
    public Conditions conditions(ClaimFilter filter) {
        return wanted(filter).conditions();
    }

    private WantedClaims wanted(ClaimFilter filter) {
        List<UUID> assignees = new ArrayList<>();
        if (filter.assignee() == AssigneeFilter.ME) {
            assignees.add(current.id());
        }
        if (filter.assigneeId() != null) {
            assignees.add(NodeType.MEMBER.uuid(filter.assigneeId()).orElse(NOBODY));
        }
        return new WantedClaims(
                filter,
                assignees,
                families(uuids(NodeType.PARTY, filter.party())),
                uuids(NodeType.ARTICLE, filter.article()),
                families(uuids(NodeType.PARTY, filter.source())),
                families(uuids(NodeType.PARTY, filter.outlet())));
    }

    private Collection<UUID> families(Collection<UUID> ids) {
        return ids == null ? null : parties.families(ids);
    }

    /** Null for a list that asks for anything. */
    private static Collection<UUID> uuids(NodeType type, List<String> ids) {
        return ids == null || ids.isEmpty()
                ? null
                : ids.stream().flatMap(id -> type.uuid(id).stream()).collect(Collectors.toSet());
    }
}
