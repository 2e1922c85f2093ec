package org.stet.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A part of a list, with the place of each row. The schema's connections are made of it.
 *
 * @param <T> the rows
 */
public record Page<T>(List<T> nodes, List<String> cursors, PageInfo info) {

    /**
     * @param rows what the repository found, at most {@link PageRequest#fetch()} of them
     * @param cursorOf the place of a row
     * @param nodes turns the rows of the page into what the schema shows, in the same order
     */
    public static <R, T> Page<T> of(
            List<R> rows, PageRequest request, Function<R, Cursor> cursorOf, Function<List<R>, List<T>> nodes) {
        boolean more = rows.size() > request.first();
        List<R> shown = more ? rows.subList(0, request.first()) : rows;
        List<String> cursors =
                shown.stream().map(row -> cursorOf.apply(row).encode()).toList();
        String start = cursors.isEmpty() ? null : cursors.get(0);
        String end = cursors.isEmpty() ? null : cursors.get(cursors.size() - 1);
        return new Page<>(nodes.apply(shown), cursors, new PageInfo(more, request.after() != null, start, end));
    }

    /** The edges of a connection: {@code page.edges(PartyEdge::new)}. */
    public <E> List<E> edges(BiFunction<String, T, E> edge) {
        List<E> edges = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            edges.add(edge.apply(cursors.get(i), nodes.get(i)));
        }
        return List.copyOf(edges);
    }
}
