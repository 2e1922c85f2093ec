package org.stet.review.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.access.CurrentMember;
import org.stet.claim.Claim;
import org.stet.claim.ClaimService;
import org.stet.graphql.Conditions;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.graphql.SearchText;
import org.stet.party.PartyService;
import org.stet.review.scale.Rating;
import org.stet.review.scale.RatingScaleService;

/** Lists the desk's claims. An id that names nothing finds nothing. */
@ApplicationScoped
public class ClaimQueue {

    /** What {@link #conditions} are about, for a statement's FROM: claims, each with its current check. */
    public static final String CLAIMS = ClaimQueueRepository.CLAIMS;

    private static final UUID NOBODY = new UUID(0, 0);

    private final ClaimQueueRepository queue;
    private final ClaimService claims;
    private final PartyService parties;
    private final RatingScaleService scales;
    private final CurrentMember current;

    ClaimQueue(
            ClaimQueueRepository queue,
            ClaimService claims,
            PartyService parties,
            RatingScaleService scales,
            CurrentMember current) {
        this.queue = queue;
        this.claims = claims;
        this.parties = parties;
        this.scales = scales;
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
        return filters.isEmpty() ? List.of() : queue.counts(wanted(filters));
    }

    /** For statements of other rooms over {@link #CLAIMS}. */
    @Transactional
    public Conditions conditions(ClaimFilter filter) {
        return wanted(filter).conditions();
    }

    private WantedClaims wanted(ClaimFilter filter) {
        return wanted(List.of(filter)).get(0);
    }

    private List<WantedClaims> wanted(List<ClaimFilter> filters) {
        Set<String> labels = all(filters, ClaimFilter::rating);
        SearchText.requireStorable(labels);
        Map<UUID, Rating> ratings = scales.ratings(all(filters, ClaimFilter::verdict), labels);
        return filters.stream().map(filter -> wanted(filter, ratings)).toList();
    }

    private static <T> Set<T> all(List<ClaimFilter> filters, Function<ClaimFilter, List<T>> values) {
        return filters.stream()
                .map(values)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** @param ratings those that the filter may ask for, and others */
    private WantedClaims wanted(ClaimFilter filter, Map<UUID, Rating> ratings) {
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
                families(uuids(NodeType.PARTY, filter.outlet())),
                asked(filter, ratings));
    }

    private static Collection<UUID> asked(ClaimFilter filter, Map<UUID, Rating> ratings) {
        if (isAny(filter.verdict()) && isAny(filter.rating())) {
            return null;
        }
        return ratings.entrySet().stream()
                .filter(known -> isAny(filter.verdict())
                        || filter.verdict().contains(known.getValue().verdict()))
                .filter(known -> isAny(filter.rating())
                        || filter.rating().contains(known.getValue().label()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isAny(List<?> asked) {
        return asked == null || asked.isEmpty();
    }

    private Collection<UUID> families(Collection<UUID> ids) {
        return ids == null ? null : parties.families(ids);
    }

    /** Null for a list that asks for anything. */
    private static Collection<UUID> uuids(NodeType type, List<String> ids) {
        return isAny(ids)
                ? null
                : ids.stream().flatMap(id -> type.uuid(id).stream()).collect(Collectors.toSet());
    }
}
