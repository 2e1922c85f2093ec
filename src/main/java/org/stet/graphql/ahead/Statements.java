package org.stet.graphql.ahead;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.stet.graphql.NodeType;

/**
 * The statements of one operation for the things of one type.
 *
 * @param outer for the things that the operation begins with; null when it needs nothing of them
 * @param inner for the things of the same type that lie below those; null when there are none
 */
record Statements(NodeType of, Statement outer, Statement inner) {

    static Statements of(
            NodeType of, SelectedFields fields, List<Part<?>> all, BiFunction<Part<?>, Set<String>, Shape> shapes) {
        Function<Part<?>, Shape> needed = part -> shapes.apply(part, fields.everywhere());
        return new Statements(
                of, Statement.of(of, fields.outer(), all, needed), Statement.of(of, fields.inner(), all, needed));
    }

    /** The one to look for a part with: things are begun with before others lie below them. Null when none has it. */
    Statement having(Part<?> part, boolean isBegun) {
        boolean isInner = inner != null && inner.has(part);
        boolean isOuter = outer != null && outer.has(part);
        if (isInner && (isBegun || !isOuter)) {
            return inner;
        }
        return isOuter ? outer : null;
    }
}
