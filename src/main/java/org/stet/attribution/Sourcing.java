package org.stet.attribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.attribution.vault.SourceVault;
import org.stet.claim.ClaimParties;
import org.stet.graphql.NodeType;

/** How claims are sourced: what of it may leave, and the facts for their blockers. */
@ApplicationScoped
public class Sourcing {

    private final AttributionRepository attributions;
    private final SameOriginRepository marks;
    private final Chains chains;
    private final ClaimParties claimParties;
    private final SourceVault vault;

    Sourcing(
            AttributionRepository attributions,
            SameOriginRepository marks,
            Chains chains,
            ClaimParties claimParties,
            SourceVault vault) {
        this.attributions = attributions;
        this.marks = marks;
        this.chains = chains;
        this.claimParties = claimParties;
        this.vault = vault;
    }

    /** What readers may learn; a claim without attributions has an empty one. */
    @Transactional
    public Map<UUID, PublishedSourcing> publishable(Collection<UUID> claims) {
        return each(claims, sources(claims), ClaimSources::published, PublishedSourcing.NONE);
    }

    /** As the desk knows it: originators off the record are counted, too. */
    @Transactional
    public Map<UUID, Integer> independentOriginCounts(Collection<UUID> claims) {
        return each(claims, sources(claims), ClaimSources::independentOriginCount, 0);
    }

    /** The facts for the blockers; a claim without attributions has those of none. */
    @Transactional
    public Map<UUID, ClaimSourcing> of(Collection<UUID> claims) {
        Map<UUID, ClaimSources> sources = sources(claims);
        Set<UUID> conflicted = namedAndUnnamed(sources);
        Map<UUID, ClaimSourcing> facts = new HashMap<>();
        claims.forEach(claim -> facts.put(claim, ClaimSourcing.NONE));
        sources.forEach((claim, it) -> facts.put(claim, it.facts(conflicted.contains(claim))));
        return facts;
    }

    private static <T> Map<UUID, T> each(
            Collection<UUID> claims, Map<UUID, ClaimSources> sources, Function<ClaimSources, T> reading, T none) {
        Map<UUID, T> read = new HashMap<>();
        claims.forEach(claim -> read.put(claim, none));
        sources.forEach((claim, it) -> read.put(claim, reading.apply(it)));
        return read;
    }

    private Map<UUID, ClaimSources> sources(Collection<UUID> claims) {
        List<Chain> found = chains.of(attributions.ofClaims(claims));
        List<SameOriginMark> marked =
                marks.of(found.stream().map(Chain::attribution).toList());
        Map<UUID, ClaimSources> sources = new HashMap<>();
        found.stream()
                .collect(Collectors.groupingBy(Chain::claim))
                .forEach((claim, of) -> sources.put(claim, new ClaimSources(of, marked)));
        return sources;
    }

    /**
     * Where readers would hear the same person or party by name and elsewhere without it. Whom the claim is about is by
     * name, too: who is accused cannot be "a person familiar with the matter".
     */
    private Set<UUID> namedAndUnnamed(Map<UUID, ClaimSources> sources) {
        Map<UUID, Set<UUID>> named = named(sources);
        Map<UUID, Set<UUID>> behind = vault.matches(
                sources.values().stream().flatMap(it -> it.unnamed().stream()).collect(Collectors.toSet()),
                named.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return sources.entrySet().stream()
                .filter(entry -> withoutName(entry.getValue(), behind).anyMatch(named.get(entry.getKey())::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Stream<UUID> withoutName(ClaimSources sources, Map<UUID, Set<UUID>> behind) {
        Stream<UUID> unnamed = sources.unnamed().stream().flatMap(hop -> behind.getOrDefault(hop, Set.of()).stream());
        return Stream.concat(sources.withheld().stream(), unnamed);
    }

    private Map<UUID, Set<UUID>> named(Map<UUID, ClaimSources> sources) {
        Map<UUID, Set<UUID>> named = new HashMap<>();
        sources.forEach((claim, it) -> named.put(claim, it.named()));
        claimParties
                .of(sources.keySet())
                .forEach((claim, parties) -> parties.forEach(about -> named.get(claim)
                        .add(NodeType.PARTY.uuid(about.party().id()).orElseThrow())));
        return named;
    }
}
