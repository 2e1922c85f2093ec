package org.stet.graphql.ahead;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What was read of one part so far, and of which things all of it. */
final class Rows {

    private final List<Owned<?>> owned = new ArrayList<>();
    private final Set<UUID> covered = new HashSet<>();

    /** @param owners all things that were looked for; what was known of some of them stays */
    void add(Collection<UUID> owners, List<Owned<?>> read) {
        read.stream().filter(row -> !covered.contains(row.owner())).forEach(owned::add);
        covered.addAll(owners);
    }

    boolean covers(Collection<UUID> owners) {
        return covered.containsAll(owners);
    }

    Set<UUID> missing(Collection<UUID> owners) {
        Set<UUID> missing = new LinkedHashSet<>(owners);
        missing.removeAll(covered);
        return missing;
    }

    List<Owned<?>> of(Collection<UUID> owners) {
        Set<UUID> wanted = Set.copyOf(owners);
        return owned.stream().filter(row -> wanted.contains(row.owner())).toList();
    }

    List<Owned<?>> all() {
        return List.copyOf(owned);
    }
}
