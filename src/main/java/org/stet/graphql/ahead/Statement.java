package org.stet.graphql.ahead;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    private final List<Source> sources;
    private final String sql;

    private Statement(NodeType of, Set<String> selected, List<Part<?>> all, Function<Part<?>, Shape> shapes) {
        this.of = of;
        this.selected = selected;
        this.all = all;
        this.shapes = shapes;
        sources = all.stream()
                .filter(part -> part.of() == of && part.isBegun() && part.isNeeded(selected))
                .map(part -> source(part, Set.of(of)))
                .toList();
        sql = new StatementText(sources).write();
    }

    /** Null when nothing is needed. */
    static Statement of(NodeType of, Set<String> selected, List<Part<?>> all, Function<Part<?>, Shape> shapes) {
        Statement statement = selected.isEmpty() ? null : new Statement(of, selected, all, shapes);
        return statement == null || statement.sources.isEmpty() ? null : statement;
    }

    /** Things of the type that the statement begins with begin anew, with a statement of their own. */
    private Source source(Part<?> part, Set<NodeType> above) {
        parts.add(part);
        Shape shape = shapes.apply(part);
        List<String> columns = shape.columns();
        List<Source.Below> below = new ArrayList<>();
        List<Integer> further = new ArrayList<>();
        for (Lead lead : part.leads()) {
            int column = columns.indexOf(lead.column());
            if (lead.isTaken(selected) && lead.to() == of) {
                further.add(column);
            } else if (lead.isTaken(selected)) {
                onTheWay(lead.to())
                        .map(next -> new Source.Below(column, source(next, and(above, next.of()))))
                        .forEach(below::add);
            }
        }
        return new Source(part, shape, columns, below, further);
    }

    private Stream<Part<?>> onTheWay(NodeType to) {
        return all.stream().filter(part -> part.of() == to && !part.isBegun() && part.isNeeded(selected));
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

    boolean has(Part<?> part) {
        return parts.contains(part);
    }
}
