package org.stet.graphql.ahead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.graphql.NodeType;

/**
 * Rows that belong to a thing of one type.
 *
 * @param of the type of that thing
 * @param rows an entity, or a record whose components are named like the columns
 * @param table the name under which {@code from} knows what has the rows' columns; another one than that of rows which lead
 *     to these
 * @param from what follows FROM, in which {@code :id} stands for the thing's id
 * @param isBegun whether a look for these rows begins a reading; else they are read on the way alone
 * @param fields any of them makes an operation need the rows; none when whatever leads to the things does
 * @param spared columns that are left empty unless an operation asks for one of their fields
 */
public record Part<T>(
        NodeType of,
        Class<T> rows,
        String table,
        String from,
        boolean isBegun,
        Set<String> fields,
        List<Lead> leads,
        Map<String, Set<String>> spared) {

    /** Rows that a look for them reads, together with all that the operation needs of the same things. */
    public static <T> Part<T> begun(NodeType of, Class<T> rows, String table, String from) {
        return new Part<>(of, rows, table, from, true, Set.of(), List.of(), Map.of());
    }

    /** Rows of things that other rows lead to. */
    public static <T> Part<T> onTheWay(NodeType of, Class<T> rows, String table, String from) {
        return new Part<>(of, rows, table, from, false, Set.of(), List.of(), Map.of());
    }

    /** @param needing by type and name, such as {@code Claim.evidence} */
    public Part<T> neededFor(String... needing) {
        return new Part<>(of, rows, table, from, isBegun, Set.of(needing), leads, spared);
    }

    /**
     * Whoever reads these rows reads those things, or does when any of these fields is asked for. A row that leads to a thing
     * of the type to which it belongs itself leads there only if the two are not the same.
     */
    public Part<T> leadingTo(NodeType type, String column, String... needing) {
        List<Lead> more = new ArrayList<>(leads);
        more.add(new Lead(type, column, Set.of(needing)));
        return new Part<>(of, rows, table, from, isBegun, fields, List.copyOf(more), spared);
    }

    /** A column that is read only when one of these fields is asked for. Nothing else may look at it. */
    public Part<T> sparing(String column, String... needing) {
        Map<String, Set<String>> more = new HashMap<>(spared);
        more.put(column, Set.of(needing));
        return new Part<>(of, rows, table, from, isBegun, fields, leads, Map.copyOf(more));
    }

    boolean isNeeded(Set<String> selected) {
        return fields.isEmpty() || fields.stream().anyMatch(selected::contains);
    }

    /** The columns that an operation which asks for these fields can do without. */
    Set<String> unread(Set<String> selected) {
        Set<String> unread = spared.entrySet().stream()
                .filter(column -> column.getValue().stream().noneMatch(selected::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        leads.stream().filter(lead -> lead.isTaken(selected)).map(Lead::column).forEach(unread::remove);
        return unread;
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
