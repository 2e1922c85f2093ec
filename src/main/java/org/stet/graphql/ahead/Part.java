package org.stet.graphql.ahead;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.graphql.NodeType;

/**
 * Rows that belong to things of one type, for any number of them at once.
 *
 * @param of the type of those things
 * @param rows an entity, or a record whose components are named like the columns
 * @param owner the expression that says which of the things a row belongs to
 * @param from what follows FROM: tables under their own names, in which {@code :ids} stands for the array of the things' ids
 * @param isBegun whether a look for these rows begins a reading; else they are read on the way alone
 * @param fields any of them makes an operation need the rows; none when whatever leads to the things does
 */
public record Part<T>(
        NodeType of, Class<T> rows, String owner, String from, boolean isBegun, Set<String> fields, List<Lead> leads) {

    /** Rows that a look for them reads, together with all that the operation needs of the same things. */
    public static <T> Part<T> begun(NodeType of, Class<T> rows, String owner, String from) {
        return new Part<>(of, rows, owner, from, true, Set.of(), List.of());
    }

    /** Rows of things that other rows lead to. */
    public static <T> Part<T> onTheWay(NodeType of, Class<T> rows, String owner, String from) {
        return new Part<>(of, rows, owner, from, false, Set.of(), List.of());
    }

    /** @param needing by type and name, such as {@code Claim.evidence} */
    public Part<T> neededFor(String... needing) {
        return new Part<>(of, rows, owner, from, isBegun, Set.of(needing), leads);
    }

    /** Whoever reads these rows reads those things, or does when any of these fields is asked for. */
    public Part<T> leadingTo(NodeType type, String column, String... needing) {
        List<Lead> more = new ArrayList<>(leads);
        more.add(new Lead(type, column, Set.of(needing)));
        return new Part<>(of, rows, owner, from, isBegun, fields, List.copyOf(more));
    }

    boolean isNeeded(Set<String> selected) {
        return fields.isEmpty() || fields.stream().anyMatch(selected::contains);
    }

    /** Parts are told apart by what they are, not by what they say. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
