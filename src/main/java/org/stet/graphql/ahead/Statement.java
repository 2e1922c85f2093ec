package org.stet.graphql.ahead;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.graphql.NodeType;

/**
 * All the parts that an operation needs of the things of one type, each behind those that lead to its things, and the SQL
 * that reads them at once.
 */
final class Statement {

    private final NodeType of;
    private final List<Source> sources = new ArrayList<>();
    private final Set<Part<?>> parts = new HashSet<>();
    private final String sql;

    private Statement(NodeType of, Set<String> selected, List<Part<?>> all, Function<Class<?>, Shape> shapes) {
        this.of = of;
        all.stream()
                .filter(part -> part.of() == of && part.isBegun() && part.isNeeded(selected))
                .forEach(part -> add(part, selected, shapes));
        Set<NodeType> reached = new LinkedHashSet<>();
        for (NodeType next = next(reached, all); next != null; next = next(reached, all)) {
            NodeType type = next;
            reached.add(type);
            all.stream()
                    .filter(part -> part.of() == type && !part.isBegun() && part.isNeeded(selected))
                    .forEach(part -> add(part, selected, shapes));
        }
        sql = new StatementText(of, sources).write();
    }

    /** Null when nothing is needed. */
    static Statement of(NodeType of, Set<String> selected, List<Part<?>> all, Function<Class<?>, Shape> shapes) {
        Statement statement = selected.isEmpty() ? null : new Statement(of, selected, all, shapes);
        return statement == null || statement.sources.isEmpty() ? null : statement;
    }

    private void add(Part<?> part, Set<String> selected, Function<Class<?>, Shape> shapes) {
        parts.add(part);
        sources.add(new Source(
                part,
                shapes.apply(part.rows()),
                part.leads().stream().filter(lead -> lead.isTaken(selected)).toList()));
    }

    /** A type that rows lead to, and that no type leads to which is still to come. Things of the first type begin anew. */
    private NodeType next(Set<NodeType> reached, List<Part<?>> all) {
        Set<NodeType> led = sources.stream()
                .flatMap(source -> source.leads().stream())
                .map(Lead::to)
                .filter(type -> type != of && !reached.contains(type))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return led.stream()
                .filter(type -> led.stream().noneMatch(other -> leadsTo(other, type, all, new HashSet<>())))
                .findFirst()
                .orElseGet(() -> {
                    if (led.isEmpty()) {
                        return null;
                    }
                    throw new IllegalStateException("parts lead round in a circle: " + led);
                });
    }

    private boolean leadsTo(NodeType from, NodeType to, List<Part<?>> all, Set<NodeType> seen) {
        return seen.add(from)
                && all.stream()
                        .filter(part -> part.of() == from && !part.isBegun())
                        .flatMap(part -> part.leads().stream())
                        .anyMatch(lead -> lead.to() == to || (lead.to() != of && leadsTo(lead.to(), to, all, seen)));
    }

    String sql() {
        return sql;
    }

    NodeType of() {
        return of;
    }

    List<Source> sources() {
        return sources;
    }

    boolean has(Part<?> part) {
        return parts.contains(part);
    }
}
