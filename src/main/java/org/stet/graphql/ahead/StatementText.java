package org.stet.graphql.ahead;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the SQL that reads parts of several things at once. Each of the things is a row of the answer, a JSON array of its
 * id and of the rows of each part; each of those is an array of its values and of the rows that it leads to in turn. Its
 * only parameter is the array of the things' ids. PostgreSQL sees it through a query: the plan then looks the same however
 * many there are, and is kept, where all the parts would else be planned anew each time.
 */
record StatementText(List<Source> sources) {

    String write() {
        String values = Stream.concat(Stream.of("begun.id"), sources.stream().map(source -> rows(source, "begun.id")))
                .collect(Collectors.joining(",\n"));
        return "SELECT CAST(json_build_array(%s) AS text) FROM unnest((SELECT CAST(? AS uuid[]))) AS begun (id)"
                .formatted(values);
    }

    private static String rows(Source source, String id) {
        Part<?> part = source.part();
        List<String> values = columns(source, part.table());
        source.below()
                .forEach(below -> values.add(rows(
                        below.source(), part.table() + "." + source.columns().get(below.column()))));
        return array(values, part.from().replace(":id", id));
    }

    private static List<String> columns(Source source, String table) {
        return source.columns().stream()
                .map(column -> table + "." + column)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String array(List<String> values, String from) {
        return "ARRAY(SELECT json_build_array(%s) FROM %s)".formatted(String.join(", ", values), from);
    }
}
