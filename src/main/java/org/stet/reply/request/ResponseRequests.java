package org.stet.reply.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.NodeType;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.graphql.Problems;
import org.stet.graphql.RequestError;
import org.stet.party.PartyService;

/** What was asked, of whom, about what: for all who read it. */
@ApplicationScoped
public class ResponseRequests {

    private final ResponseRequestRepository requests;
    private final AllegationRepository allegations;
    private final AttemptRepository attempts;
    private final PartyService parties;
    private final Clock clock;

    ResponseRequests(
            ResponseRequestRepository requests,
            AllegationRepository allegations,
            AttemptRepository attempts,
            PartyService parties,
            Clock clock) {
        this.requests = requests;
        this.allegations = allegations;
        this.attempts = attempts;
        this.parties = parties;
        this.clock = clock;
    }

    @Transactional
    public Optional<ResponseRequest> find(UUID id) {
        return requests.findByIdOptional(id).map(ResponseRequestEntity::toResponseRequest);
    }

    /** Unknown ids are left out. */
    @Transactional
    public Map<UUID, ResponseRequest> byIds(Collection<UUID> ids) {
        return requests.byIds(ids).stream()
                .collect(Collectors.toMap(ResponseRequestEntity::id, ResponseRequestEntity::toResponseRequest));
    }

    @Transactional
    public Page<ResponseRequest> page(ResponseRequestFilter filter, PageRequest page) {
        return Page.of(
                requests.page(conditions(filter), page),
                page,
                row -> ResponseRequestConditions.cursor(page.order(), row),
                rows -> rows.stream()
                        .map(ResponseRequestEntity::toResponseRequest)
                        .toList());
    }

    @Transactional
    public int count(ResponseRequestFilter filter) {
        return requests.count(conditions(filter));
    }

    private ResponseRequestConditions conditions(ResponseRequestFilter filter) {
        if (filter == null) {
            return new ResponseRequestConditions(null, null, List.of(), null, clock.instant());
        }
        return new ResponseRequestConditions(
                filter.company() == null ? null : companies(uuid("company", NodeType.PARTY, filter.company())),
                filter.claim() == null ? null : uuid("claim", NodeType.CLAIM, filter.claim()),
                filter.state() == null ? List.of() : filter.state(),
                dueBefore(filter),
                clock.instant());
    }

    private static Instant dueBefore(ResponseRequestFilter filter) {
        Problems problems = new Problems();
        Instant moment = problems.moment("dueBefore", filter.dueBefore());
        if (problems.any()) {
            throw new RequestError(
                    ErrorCode.VALIDATION_ERROR, "filter.dueBefore: give a moment in the years 1 to 9999.");
        }
        return moment;
    }

    /** An unknown party has no requests. */
    private Collection<UUID> companies(UUID company) {
        List<UUID> family = parties.family(company);
        return family.isEmpty() ? Set.of(company) : family;
    }

    private static UUID uuid(String field, NodeType type, String id) {
        return type.uuid(id)
                .orElseThrow(() -> new RequestError(
                        ErrorCode.VALIDATION_ERROR, "filter." + field + ": give the id of a " + type.typeName() + "."));
    }

    /** The requests about each claim, withdrawn ones included, by the time of sending. */
    @Transactional
    public Map<UUID, List<ResponseRequest>> ofClaims(Collection<UUID> claimIds) {
        return requests.aboutClaims(claimIds).stream()
                .collect(Collectors.groupingBy(
                        ResponseRequestRepository.AboutClaim::claim,
                        Collectors.mapping(about -> about.request().toResponseRequest(), Collectors.toList())));
    }

    /** By request, in the order of their numbers. */
    @Transactional
    public Map<UUID, List<Allegation>> allegations(Collection<UUID> requestIds) {
        return allegations.ofRequests(requestIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(AllegationEntity::toAllegation)
                                .toList()));
    }

    /** By claim, what shows whether and since when parties know what they are asked. Withdrawn requests show nothing. */
    @Transactional
    public Map<UUID, List<Asking>> askings(Collection<UUID> claimIds) {
        List<ResponseRequestRepository.AboutClaim> about = requests.aboutClaims(claimIds).stream()
                .filter(each -> !each.request().isWithdrawn())
                .toList();
        Function<UUID, Asking> asking = askings(about.stream()
                .map(ResponseRequestRepository.AboutClaim::request)
                .distinct()
                .toList());
        Map<UUID, List<Asking>> found = new HashMap<>();
        about.forEach(each -> found.computeIfAbsent(each.claim(), claim -> new ArrayList<>())
                .add(asking.apply(each.request().id())));
        return found;
    }

    private Function<UUID, Asking> askings(List<ResponseRequestEntity> about) {
        Map<UUID, List<AttemptEntity>> tries = attempts.ofRequests(
                about.stream().map(ResponseRequestEntity::id).toList());
        Map<UUID, UUID> companies = parties.canonical(
                about.stream().map(ResponseRequestEntity::companyId).toList());
        Map<UUID, Asking> askings = about.stream()
                .map(request -> new Asking(
                        request.id(),
                        companies.get(request.companyId()),
                        request.content().sentAt(),
                        request.content().deadline(),
                        tries.getOrDefault(request.id(), List.of()).stream()
                                .map(AttemptEntity::toTry)
                                .toList()))
                .collect(Collectors.toMap(Asking::request, Function.identity()));
        return askings::get;
    }

    /** What an answer to a request needs to know of it, with the request locked. */
    public record Answerable(UUID id, UUID companyId, Set<UUID> claimIds) {}

    /**
     * Locks the request that an answer names.
     *
     * @return null, and a problem at the field, when there is none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Answerable hold(Problems problems, String field, String requestId) {
        UUID id = problems.optionalId(field, NodeType.RESPONSE_REQUEST, requestId);
        if (id == null) {
            return null;
        }
        ResponseRequestEntity request = requests.lock(id).orElse(null);
        if (request == null) {
            problems.unknownId(field, NodeType.RESPONSE_REQUEST);
            return null;
        }
        return new Answerable(id, request.companyId(), allegations.claimsOf(id));
    }

    /** Notes which of the request's claims have an answer now. The request must be held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(UUID requestId, Set<UUID> answeredClaims) {
        requests.settle(requestId, answeredClaims);
    }
}
