package org.stet.graphql.ahead;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.graphql.NodeType;

/**
 * One SQL statement for all the parts that an operation needs of the things of one type: a common table expression for
 * each part, and a row of the answer for each that holds the part's rows as JSON, since they differ in their columns.
 * {@code :ids} in it is the array of the things' ids. The parts see it through a query: their plan then looks the same
 * however many ids there are, and PostgreSQL keeps it, where it would else plan all of them anew each time.
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
        sql = write();
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

    private String write() {
        Map<NodeType, String> ids = new EnumMap<>(NodeType.class);
        ids.put(of, "ARRAY(SELECT id FROM begun)");
        Map<String, String> expressions = new LinkedHashMap<>();
        expressions.put("begun", "SELECT unnest(:ids) AS id");
        for (int place = 0; place < sources.size(); place++) {
            Source source = sources.get(place);
            NodeType type = source.part().of();
            if (!ids.containsKey(type)) {
                String led = "led_to_" + type.name().toLowerCase(Locale.ROOT);
                expressions.put(led, ledTo(type));
                ids.put(type, "ARRAY(SELECT id FROM " + led + ")");
            }
            expressions.put("part_" + place, select(source, ids.get(type)));
        }
        String with = expressions.entrySet().stream()
                .map(each -> each.getKey() + " AS (" + each.getValue() + ")")
                .collect(Collectors.joining(",\n"));
        List<String> answers = new ArrayList<>();
        for (int place = 0; place < sources.size(); place++) {
            answers.add("SELECT %s AS part, cast(json_agg(json_build_array(owner, %s)) AS text) AS rows FROM part_%1$s"
                    .formatted(
                            place, String.join(", ", sources.get(place).shape().columns())));
        }
        return "WITH " + with + "\n" + String.join("\nUNION ALL ", answers);
    }

    private String ledTo(NodeType type) {
        List<String> ways = new ArrayList<>();
        for (int place = 0; place < sources.size(); place++) {
            for (Lead lead : sources.get(place).leads()) {
                if (lead.to() == type) {
                    ways.add("SELECT %s AS id FROM part_%s".formatted(lead.column(), place));
                }
            }
        }
        return String.join(" UNION ", ways);
    }

    private static String select(Source source, String ids) {
        String qualifier = source.shape() instanceof EntityShape entity ? entity.table() + "." : "";
        String columns = source.shape().columns().stream()
                .map(column -> qualifier + column)
                .collect(Collectors.joining(", "));
        return "SELECT %s AS owner, %s FROM %s"
                .formatted(source.part().owner(), columns, source.part().from().replace(":ids", ids));
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
