package org.stet.attribution.originator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.attribution.Attribution;
import org.stet.attribution.AttributionService;
import org.stet.attribution.originator.OriginatorRepository.Counted;
import org.stet.attribution.originator.OriginatorRepository.Originated;
import org.stet.graphql.Cursor;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;

/** Finds what parties have said, for any number of parties at once. */
@ApplicationScoped
public class OriginatorService {

    private final OriginatorRepository originators;
    private final AttributionService attributions;

    OriginatorService(OriginatorRepository originators, AttributionService attributions) {
        this.originators = originators;
        this.attributions = attributions;
    }

    /** The same page of each party, in the order of the parties. */
    @Transactional
    public List<Page<Attribution>> pages(List<UUID> parties, PageRequest page) {
        List<Originated> all = originators.page(Set.copyOf(parties), page);
        Map<UUID, Attribution> found =
                attributions.byIds(all.stream().map(Originated::attribution).collect(Collectors.toSet()));
        Map<UUID, List<Originated>> byParty = all.stream().collect(Collectors.groupingBy(Originated::party));
        return parties.stream()
                .map(party -> page(byParty.getOrDefault(party, List.of()), found, page))
                .toList();
    }

    private static Page<Attribution> page(List<Originated> rows, Map<UUID, Attribution> found, PageRequest page) {
        return Page.of(
                rows,
                page,
                row -> new Cursor(page.order(), row.recordedAt().toString(), row.attribution()),
                shown -> shown.stream().map(row -> found.get(row.attribution())).toList());
    }

    /** How many attributions go back to each party, in the order of the parties. */
    @Transactional
    public List<Integer> counts(List<UUID> parties) {
        Map<UUID, Long> counts = originators.count(Set.copyOf(parties)).stream()
                .collect(Collectors.toMap(Counted::party, Counted::attributions));
        return parties.stream().map(party -> counts.get(party).intValue()).toList();
    }
}
