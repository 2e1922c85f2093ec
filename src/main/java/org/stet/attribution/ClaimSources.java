package org.stet.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.graphql.NodeType;

/** The standing attributions of one claim, looked at together. */
final class ClaimSources {

    /** A chain that leaves, and what of it does. */
    private record Leaving(Chain chain, PublicChain shown) {

        Origin origin() {
            return chain.origin(shown.originator().form());
        }

        Stream<ChainHop> heardWithoutName() {
            Set<ChainHop> byName = shown.byName().collect(Collectors.toSet());
            return chain.hops().stream()
                    .filter(hop -> hop.groundRule().mayLeave())
                    .filter(hop -> !byName.contains(hop));
        }
    }

    private final List<Origin> origins;
    private final List<Leaving> leaving;
    private final Independence independence;

    ClaimSources(List<Chain> chains, List<SameOriginMark> marks) {
        origins = chains.stream().map(Chain::origin).toList();
        leaving = chains.stream().flatMap(ClaimSources::leaving).toList();
        independence = new Independence(origins, marks);
    }

    private static Stream<Leaving> leaving(Chain chain) {
        Optional<PublicChain> shown = PublicChain.of(chain.hops());
        return shown.stream().map(it -> new Leaving(chain, it));
    }

    /** As the desk knows it, what is off the record included. */
    int independentOriginCount() {
        return independence.count(origins);
    }

    PublishedSourcing published() {
        List<Origin> shown = shownOrigins();
        return new PublishedSourcing(
                leaving.stream().map(it -> it.shown().published()).toList(),
                independence.count(shown),
                independence.isOneUnnamed(shown));
    }

    /** @param namedAndUnnamed what the comparison with the vault came to */
    ClaimSourcing facts(boolean namedAndUnnamed) {
        List<Origin> shown = shownOrigins();
        return new ClaimSourcing(
                leaving.size(), independence.count(shown), independence.isOneUnnamed(shown), namedAndUnnamed);
    }

    private List<Origin> shownOrigins() {
        return leaving.stream().map(Leaving::origin).toList();
    }

    /** The parties that readers see by name. */
    Set<UUID> named() {
        return leaving.stream()
                .flatMap(it -> it.shown().byName())
                .map(ClaimSources::party)
                .collect(Collectors.toSet());
    }

    /** The parties that the desk knows by name and readers hear without it. */
    Set<UUID> withheld() {
        return heardWithoutName()
                .filter(hop -> hop.party() != null)
                .map(ClaimSources::party)
                .collect(Collectors.toSet());
    }

    /** The unnamed hops that readers hear: the vault may hold their names. */
    Set<UUID> unnamed() {
        return heardWithoutName()
                .filter(hop -> hop.content().kind() == HopKind.UNNAMED)
                .map(ChainHop::id)
                .collect(Collectors.toSet());
    }

    private Stream<ChainHop> heardWithoutName() {
        return leaving.stream().flatMap(Leaving::heardWithoutName);
    }

    private static UUID party(ChainHop hop) {
        return NodeType.PARTY.uuid(hop.party().id()).orElseThrow();
    }
}
