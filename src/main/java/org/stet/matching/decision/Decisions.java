package org.stet.matching.decision;

import static org.stet.matching.decision.MatchDecision.REJECTED;

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
import org.stet.graphql.Cursor;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;

/** Knows what was decided about pairs of claims. */
@ApplicationScoped
public class Decisions {

    private final ClaimMatchRepository matches;

    Decisions(ClaimMatchRepository matches) {
        this.matches = matches;
    }

    @Transactional
    public Optional<ClaimMatch> find(UUID id) {
        return matches.findByIdOptional(id).map(ClaimMatchEntity::toMatch);
    }

    /** The decision that stands about two claims, in whichever order they are given. */
    @Transactional
    public Optional<ClaimMatch> standing(UUID claim, UUID other) {
        return matches.standing(new Pair(claim, other)).map(ClaimMatchEntity::toMatch);
    }

    /** Every decision that stands about the claim, by the other claim. */
    @Transactional
    public Map<UUID, ClaimMatch> standingOf(UUID claim) {
        return matches.standingOf(claim).stream()
                .collect(Collectors.toMap(match -> match.pair().besides(claim), ClaimMatchEntity::toMatch));
    }

    /** The same page of each claim, newest first. Every claim has one. */
    @Transactional
    public Map<UUID, Page<ClaimMatch>> pages(Collection<UUID> claims, PageRequest page) {
        List<ClaimMatchRepository.Place> places = matches.page(Set.copyOf(claims), page);
        Map<UUID, ClaimMatch> found =
                matches
                        .byIds(places.stream()
                                .map(ClaimMatchRepository.Place::id)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(ClaimMatchEntity::id, ClaimMatchEntity::toMatch));
        Map<UUID, List<ClaimMatchRepository.Place>> byClaim =
                places.stream().collect(Collectors.groupingBy(ClaimMatchRepository.Place::claim));
        Map<UUID, Page<ClaimMatch>> pages = new HashMap<>();
        claims.forEach(claim -> pages.put(claim, page(byClaim.getOrDefault(claim, List.of()), found, page)));
        return pages;
    }

    private static Page<ClaimMatch> page(
            List<ClaimMatchRepository.Place> rows, Map<UUID, ClaimMatch> found, PageRequest page) {
        return Page.of(
                rows,
                page,
                row -> new Cursor(page.order(), row.at().toString(), row.id()),
                shown -> shown.stream().map(row -> found.get(row.id())).toList());
    }

    /** How many decisions there are about each claim; claims without any are left out. */
    @Transactional
    public Map<UUID, Integer> counts(Collection<UUID> claims) {
        return matches.counts(Set.copyOf(claims)).stream()
                .collect(Collectors.toMap(ClaimMatchRepository.Counted::claim, counted -> (int) counted.matches()));
    }

    /** The other claims of those decisions that say that the pair only looks alike. */
    public static Set<UUID> rejected(Map<UUID, ClaimMatch> standing) {
        return standing.entrySet().stream()
                .filter(entry -> entry.getValue().decision() == REJECTED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
