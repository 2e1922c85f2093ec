package org.stet.graphql.ahead;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was read of one part so far, and of which things all of it. */
final class Rows {

    private final List<Owned<?>> inOrder = new ArrayList<>();
    private final Map<UUID, List<Owned<?>>> byOwner = new HashMap<>();
    private final Set<UUID> covered = new HashSet<>();

    /**
     * What was known before stays. Of a thing that came along, as the party does that another was merged into, there is
     * nothing more to know.
     *
     * @param owners all things that were looked for
     */
    void add(Collection<UUID> owners, List<Owned<?>> read) {
        for (Owned<?> row : read) {
            if (!covered.contains(row.owner())) {
                inOrder.add(row);
                byOwner.computeIfAbsent(row.owner(), first -> new ArrayList<>()).add(row);
            }
        }
        covered.addAll(owners);
        covered.addAll(byOwner.keySet());
    }

    boolean covers(Collection<UUID> owners) {
        return covered.containsAll(owners);
    }

    Set<UUID> missing(Collection<UUID> owners) {
        Set<UUID> missing = new LinkedHashSet<>();
        for (UUID owner : owners) {
            if (!covered.contains(owner)) {
                missing.add(owner);
            }
        }
        return missing;
    }

    /** In the order of the part. */
    List<Owned<?>> of(Collection<UUID> owners) {
        Set<UUID> wanted = Set.copyOf(owners);
        if (wanted.size() == 1) {
            return List.copyOf(byOwner.getOrDefault(wanted.iterator().next(), List.of()));
        }
        return wanted.containsAll(byOwner.keySet())
                ? List.copyOf(inOrder)
                : inOrder.stream().filter(row -> wanted.contains(row.owner())).toList();
    }

    /** In any order. */
    List<Owned<?>> anyhow(Collection<UUID> owners) {
        List<Owned<?>> rows = new ArrayList<>(owners.size());
        for (UUID owner : Set.copyOf(owners)) {
            rows.addAll(byOwner.getOrDefault(owner, List.of()));
        }
        return rows;
    }

    List<Owned<?>> all() {
        return List.copyOf(inOrder);
    }
}
