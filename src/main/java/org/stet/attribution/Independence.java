package org.stet.attribution;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which originators of one claim count as one: the same party, and those that are marked as having the same origin, also
 * by way of a third. An originator of whom the reader learns nothing, unidentified or withheld, counts only if there is
 * no other: it may be any of them.
 */
final class Independence {

    private final Map<UUID, UUID> next = new HashMap<>();

    /**
     * @param origins all that stand on the claim, also those that are not counted
     * @param marks pairs of attributions
     */
    Independence(Collection<Origin> origins, Collection<SameOriginMark> marks) {
        Map<UUID, UUID> identities = new HashMap<>();
        origins.forEach(origin -> identities.put(origin.attribution(), origin.identity()));
        marks.stream()
                .filter(mark -> identities.containsKey(mark.one()) && identities.containsKey(mark.other()))
                .forEach(mark -> unite(identities.get(mark.one()), identities.get(mark.other())));
    }

    private void unite(UUID one, UUID other) {
        UUID group = group(one);
        if (!group.equals(group(other))) {
            next.put(group, group(other));
        }
    }

    private UUID group(UUID identity) {
        return Stream.iterate(identity, id -> id != null, next::get)
                .reduce((nearer, farther) -> farther)
                .orElseThrow();
    }

    int count(Collection<Origin> origins) {
        int known = (int) origins.stream()
                .filter(origin -> origin.form().isKnown())
                .map(origin -> group(origin.identity()))
                .distinct()
                .count();
        return known == 0 && !origins.isEmpty() ? 1 : known;
    }

    /** Whether all comes down to one originator whose name the reader does not learn though the desk knows whom it means. */
    boolean isOneUnnamed(Collection<Origin> origins) {
        return count(origins) == 1
                && origins.stream().noneMatch(origin -> origin.form().isNamed())
                && origins.stream().anyMatch(origin -> origin.form() != SourceForm.UNIDENTIFIED);
    }

    /** Whether two originators count as one already. */
    boolean areOne(Origin one, Origin other) {
        return group(one.identity()).equals(group(other.identity()));
    }
}
