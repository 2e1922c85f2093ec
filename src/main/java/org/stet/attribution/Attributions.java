package org.stet.attribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.graphql.NodeType;

/** What the desk sees of attributions, any number of them at once. */
@ApplicationScoped
class Attributions {

    private final Chains chains;
    private final SameOriginRepository marks;

    Attributions(Chains chains, SameOriginRepository marks) {
        this.chains = chains;
        this.marks = marks;
    }

    /** As it was just recorded: nothing is marked yet. */
    Attribution ofNew(AttributionEntity attribution) {
        return shown(attribution, chains.of(List.of(attribution)).get(0), List.of());
    }

    Attribution of(AttributionEntity attribution) {
        return of(List.of(attribution)).get(0);
    }

    /** In the same order. */
    List<Attribution> of(Collection<AttributionEntity> attributions) {
        Map<UUID, Chain> found =
                chains.of(attributions).stream().collect(Collectors.toMap(Chain::attribution, Function.identity()));
        List<SameOriginMark> marked = marks.of(found.keySet());
        return attributions.stream()
                .map(attribution -> shown(attribution, found.get(attribution.id()), marked))
                .toList();
    }

    Map<UUID, List<Attribution>> byClaim(Collection<AttributionEntity> attributions) {
        Map<UUID, List<Attribution>> byClaim = new HashMap<>();
        of(attributions)
                .forEach(attribution -> byClaim.computeIfAbsent(
                                NodeType.CLAIM.uuid(attribution.claimId()).orElseThrow(), claim -> new ArrayList<>())
                        .add(attribution));
        return byClaim;
    }

    private static Attribution shown(AttributionEntity attribution, Chain chain, List<SameOriginMark> marks) {
        return new Attribution(
                NodeType.ATTRIBUTION.id(attribution.id()),
                attribution.version(),
                NodeType.CLAIM.id(attribution.claimId()),
                chain.sentence(),
                PublicChain.of(chain.hops()).map(PublicChain::sentence).orElse(null),
                chain.hops().stream().map(ChainHop::toHop).toList(),
                attribution.sourcePassageId() == null ? null : NodeType.PASSAGE.id(attribution.sourcePassageId()),
                marks.stream()
                        .filter(mark -> mark.touches(attribution.id()))
                        .map(mark -> new SameOrigin(
                                NodeType.ATTRIBUTION.id(mark.facing(attribution.id())), mark.reason(), mark.markedAt()))
                        .toList(),
                attribution.removedAt(),
                attribution.removedWhy(),
                attribution.recordedAt(),
                attribution.changedAt());
    }
}
