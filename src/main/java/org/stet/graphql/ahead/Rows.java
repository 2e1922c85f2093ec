package org.stet.graphql.ahead;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was read of one part so far: all its rows of each thing that is known, in the order of the part. */
final class Rows {

    private final Map<UUID, List<Owned<?>>> byOwner = new HashMap<>();

    /** What was known before stays. */
    void add(UUID owner, List<?> rows) {
        byOwner.computeIfAbsent(owner, unknown -> {
            List<Owned<?>> owned = new ArrayList<>(rows.size());
            rows.forEach(row -> owned.add(new Owned<>(owner, row)));
            return owned;
        });
    }

    boolean covers(Collection<UUID> owners) {
        return byOwner.keySet().containsAll(owners);
    }

    Set<UUID> missing(Collection<UUID> owners) {
        Set<UUID> missing = new LinkedHashSet<>();
        for (UUID owner : owners) {
            if (!byOwner.containsKey(owner)) {
                missing.add(owner);
            }
        }
        return missing;
    }

    /** Those of one thing after those of another. */
    List<Owned<?>> of(Collection<UUID> owners) {
        List<Owned<?>> rows = new ArrayList<>(owners.size());
        for (UUID owner : owners instanceof Set ? owners : new LinkedHashSet<>(owners)) {
            rows.addAll(byOwner.getOrDefault(owner, List.of()));
        }
        return rows;
    }

    List<Owned<?>> all() {
        return of(byOwner.keySet());
    }
}
