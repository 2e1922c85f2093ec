package org.stet.graphql.ahead;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stet.graphql.NodeType;

/** All that an operation needs of the things of one type, and of those that their rows lead to, in one SQL statement. */
final class Statement {

    private final NodeType of;
    private final Set<String> selected;
    private final List<Part<?>> all;
    private final Function<Part<?>, Shape> shapes;
    private final Set<Part<?>> parts = new HashSet<>();
    private final Map<NodeType, Statement> others = new EnumMap<>(NodeType.class);
    private final List<Source> sources;
    private final String sql;

    private Statement(
            NodeType of, boolean begun, Set<String> selected, List<Part<?>> all, Function<Part<?>, Shape> shapes) {
        this.of = of;
        this.selected = selected;
        this.all = all;
        this.shapes = shapes;
        sources = needed(of, begun).map(part -> source(part, Set.of(of))).toList();
        sql = new StatementText(sources).write();
    }

    /** Null when nothing is needed. */
    static Statement of(NodeType of, Set<String> selected, List<Part<?>> all, Function<Part<?>, Shape> shapes) {
        Statement statement = selected.isEmpty() ? null : new Statement(of, true, selected, all, shapes);
        return statement == null || statement.sources.isEmpty() ? null : statement;
    }

    private Source source(Part<?> part, Set<NodeType> above) {
        parts.add(part);
        Shape shape = shapes.apply(part);
        List<String> columns = shape.columns();
        List<Source.Below> below = new ArrayList<>();
        List<Source.Further> further = new ArrayList<>();
        for (Lead lead : part.leads()) {
            int column = columns.indexOf(lead.column());
            if (lead.isTaken(selected) && beginsAnew(part, lead)) {
                further.add(new Source.Further(column, lead.to()));
            } else if (lead.isTaken(selected)) {
                needed(lead.to(), false)
                        .peek(next -> refuseSameName(part, next))
                        .map(next -> new Source.Below(column, source(next, and(above, next.of()))))
                        .forEach(below::add);
            }
        }
        return new Source(part, shape, columns, below, further);
    }

    /** The row that leads would be hidden by those that it leads to, and all of their table would be read. */
    private static void refuseSameName(Part<?> above, Part<?> below) {
        if (above.table().equals(below.table())) {
            throw new IllegalStateException("rows of " + below.table() + " lead to rows under the same name");
        }
    }

    /** So do things of the type that the statement begins with, and those that lead to others like them. */
    private boolean beginsAnew(Part<?> part, Lead lead) {
        if (lead.to() == part.of() && lead.to() != of && !others.containsKey(lead.to())) {
            others.put(lead.to(), new Statement(lead.to(), false, selected, all, shapes));
        }
        return lead.to() == of || lead.to() == part.of();
    }

    private Stream<Part<?>> needed(NodeType type, boolean begun) {
        return all.stream().filter(part -> part.of() == type && part.isBegun() == begun && part.isNeeded(selected));
    }

    private static Set<NodeType> and(Set<NodeType> above, NodeType type) {
        Set<NodeType> types = new HashSet<>(above);
        if (!types.add(type)) {
            throw new IllegalStateException("parts lead round in a circle: " + type + " below " + above);
        }
        return types;
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

    /** The one that begins with things of another type to which rows of the same type led. */
    Statement other(NodeType type) {
        return others.get(type);
    }

    boolean has(Part<?> part) {
        return parts.contains(part);
    }
}
