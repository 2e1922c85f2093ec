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
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    Attribution of(AttributionEntity attribution) {
        return of(List.of(attribution)).get(0);
    }

    /** In the same order. */
    List<Attribution> of(Collection<AttributionEntity> attributions) {
        Map<UUID, Chain> found =
                chains.of(attributions).stream().collect(Collectors.toMap(Chain::attribution, Function.identity()));
        return attributions.stream()
                .map(attribution -> shown(attribution, found.get(attribution.id())))
                .toList();
    }

    /** As it was just recorded: nothing is marked yet. */
    AttributionSnapshot snapshotOfNew(AttributionEntity attribution) {
        return new AttributionSnapshot(of(attribution), List.of());
    }

    AttributionSnapshot snapshot(AttributionEntity attribution) {
        return snapshots(List.of(attribution)).get(0);
    }

    /** In the same order. */
    List<AttributionSnapshot> snapshots(List<AttributionEntity> attributions) {
        Map<UUID, List<SameOrigin>> marked =
                sameOrigins(attributions.stream().map(AttributionEntity::id).toList());
        List<Attribution> each = of(attributions);
        return IntStream.range(0, each.size())
                .mapToObj(place -> new AttributionSnapshot(
                        each.get(place), marked.get(attributions.get(place).id())))
                .toList();
    }

    /** The marks on each of these attributions, oldest first. */
    Map<UUID, List<SameOrigin>> sameOrigins(Collection<UUID> attributions) {
        Map<UUID, List<SameOrigin>> found = new HashMap<>();
        attributions.forEach(attribution -> found.put(attribution, new ArrayList<>()));
        marks.of(attributions)
                .forEach(mark -> Stream.of(mark.one(), mark.other())
                        .filter(found::containsKey)
                        .forEach(end -> found.get(end)
                                .add(new SameOrigin(
                                        NodeType.ATTRIBUTION.id(mark.facing(end)), mark.reason(), mark.markedAt()))));
        return found;
    }

    Map<UUID, List<Attribution>> byClaim(Collection<AttributionEntity> attributions) {
        Map<UUID, List<Attribution>> byClaim = new HashMap<>();
        of(attributions)
                .forEach(attribution -> byClaim.computeIfAbsent(
                                NodeType.CLAIM.uuid(attribution.claimId()).orElseThrow(), claim -> new ArrayList<>())
                        .add(attribution));
        return byClaim;
    }

    private static Attribution shown(AttributionEntity attribution, Chain chain) {
        return new Attribution(
                NodeType.ATTRIBUTION.id(attribution.id()),
                attribution.version(),
                NodeType.CLAIM.id(attribution.claimId()),
                chain.sentence(),
                PublicChain.of(chain.hops()).map(PublicChain::sentence).orElse(null),
                chain.hops().stream().map(ChainHop::toHop).toList(),
                attribution.sourcePassageId() == null ? null : NodeType.PASSAGE.id(attribution.sourcePassageId()),
                attribution.removedAt(),
                attribution.removedWhy(),
                attribution.recordedAt(),
                attribution.changedAt());
    }
}
