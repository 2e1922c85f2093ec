package org.stet.graphql.engine;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Selections that ask each type for a single value and go a third of the ways on; together they ask for all values, by the
 * shortest way to their type.
 */
final class NarrowQueries {

    private static final int TURNS = 3;

    /** The values of a type, and the types that are nearest by way of it. */
    private record Reached(List<String> values, Map<String, Reached> below) {

        Reached() {
            this(new ArrayList<>(), new LinkedHashMap<>());
        }

        int most() {
            return Math.max(
                    values.size(),
                    below.values().stream().mapToInt(Reached::most).max().orElse(0));
        }

        String selection(int number) {
            StringBuilder selection = new StringBuilder("{ ");
            selection.append(values.isEmpty() ? "__typename" : values.get(number / TURNS % values.size()));
            int turn = number;
            for (Map.Entry<String, Reached> way : below.entrySet()) {
                if (turn++ % TURNS == 0) {
                    selection
                            .append(' ')
                            .append(way.getKey())
                            .append(' ')
                            .append(way.getValue().selection(number));
                }
            }
            return selection.append(" }").toString();
        }
    }

    private NarrowQueries() {}

    static List<String> of(GraphQLSchema schema, String type) {
        Reached reached = new Reached();
        Map<GraphQLFieldsContainer, Reached> open = new LinkedHashMap<>();
        Deque<GraphQLFieldsContainer> types = new ArrayDeque<>(List.of((GraphQLFieldsContainer) schema.getType(type)));
        Set<GraphQLType> known = new HashSet<>(types);
        open.put(types.peek(), reached);
        while (!types.isEmpty()) {
            GraphQLFieldsContainer next = types.remove();
            for (GraphQLFieldDefinition field : next.getFieldDefinitions()) {
                GraphQLType of = GraphQLTypeUtil.unwrapAll(field.getType());
                if (!GeneratedQueries.isCallable(field)) {
                    continue;
                }
                if (GraphQLTypeUtil.isLeaf(of)) {
                    open.get(next).values().add(field.getName());
                } else if (of instanceof GraphQLFieldsContainer further && known.add(further)) {
                    open.put(further, new Reached());
                    open.get(next).below().put(field.getName(), open.get(further));
                    types.add(further);
                }
            }
        }
        return IntStream.range(0, TURNS * reached.most())
                .mapToObj(reached::selection)
                .toList();
    }
}
