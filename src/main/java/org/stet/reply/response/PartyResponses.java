package org.stet.reply.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.party.PartyService;
import org.stet.reply.response.CompanyResponseRepository.Place;

/** How parties answered over time. */
@ApplicationScoped
public class PartyResponses {

    private final CompanyResponseRepository repository;
    private final CompanyResponses responses;
    private final PartyService parties;

    PartyResponses(CompanyResponseRepository repository, CompanyResponses responses, PartyService parties) {
        this.repository = repository;
        this.responses = responses;
        this.parties = parties;
    }

    /** A page for each party, newest first, whatever record of it was named; a party without responses has an empty one. */
    @Transactional
    public List<CompanyResponseConnection> pages(List<UUID> partyIds, PageRequest page) {
        Map<UUID, UUID> canonical = parties.canonical(partyIds);
        Map<UUID, List<Place>> places = repository.pages(new HashSet<>(canonical.values()), page).stream()
                .collect(Collectors.groupingBy(Place::company));
        Map<UUID, CompanyResponse> found = byId(places.values());
        return partyIds.stream()
                .map(canonical::get)
                .map(party ->
                        CompanyResponseConnection.of(page(places.getOrDefault(party, List.of()), page, found), party))
                .toList();
    }

    private Map<UUID, CompanyResponse> byId(Collection<List<Place>> places) {
        List<UUID> ids = places.stream().flatMap(List::stream).map(Place::id).toList();
        return responses.inOrder(ids).stream()
                .collect(Collectors.toMap(
                        response ->
                                NodeType.COMPANY_RESPONSE.uuid(response.id()).orElseThrow(),
                        Function.identity()));
    }

    private static Page<CompanyResponse> page(List<Place> places, PageRequest page, Map<UUID, CompanyResponse> found) {
        return Page.of(
                places,
                page,
                place -> new Cursor(page.order(), place.asOf().toString(), place.id()),
                rows -> rows.stream().map(Place::id).map(found::get).toList());
    }

    /** In the order of the parties, each of which must stand for itself. */
    @Transactional
    public List<Integer> counts(List<UUID> canonicalParties) {
        Map<UUID, Integer> counts = repository.counts(Set.copyOf(canonicalParties));
        return canonicalParties.stream()
                .map(party -> counts.getOrDefault(party, 0))
                .toList();
    }
}
