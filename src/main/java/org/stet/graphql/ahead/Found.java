package org.stet.graphql.ahead;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows that were read ahead: of one thing after another, and of each in the order of the part. One row can belong to several. */
public record Found<T>(List<Owned<T>> owned) {

    /** Each once. */
    public List<T> rows() {
        LinkedHashSet<T> rows = new LinkedHashSet<>();
        owned.forEach(each -> rows.add(each.row()));
        return List.copyOf(rows);
    }

    /** Of each thing the first few. */
    public List<T> first(int few) {
        return byOwner().values().stream()
                .flatMap(rows -> rows.stream().limit(few))
                .toList();
    }

    public Map<UUID, List<T>> byOwner() {
        return owned.stream()
                .collect(Collectors.groupingBy(Owned::owner, Collectors.mapping(Owned::row, Collectors.toList())));
    }
}
