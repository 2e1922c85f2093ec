package org.stet.graphql.ahead;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows that were read ahead: of one thing after another, and of each in the order of the part. One row can belong to several. */
public record Found<T>(List<Owned<T>> owned) {

    /** One that belongs to several things, as often. */
    public List<T> rows() {
        List<T> rows = new ArrayList<>(owned.size());
        owned.forEach(each -> rows.add(each.row()));
        return rows;
    }

    /** Each once. */
    public List<T> distinct() {
        return List.copyOf(new LinkedHashSet<>(rows()));
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
