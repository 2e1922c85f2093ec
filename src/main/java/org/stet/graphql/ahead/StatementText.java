package org.stet.graphql.ahead;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.graphql.NodeType;

/**
 * Writes one SQL statement for several parts: a common table expression for each, and a row of the answer for each that
 * holds its rows as JSON, since they differ in their columns. Its only parameter is the array of the ids of the things that
 * are begun with. The parts see it through a query: their plan then looks the same however many ids there are, and
 * PostgreSQL keeps it, where it would else plan all of them anew each time.
 */
record StatementText(NodeType of, List<Source> sources) {

    String write() {
        Map<NodeType, String> ids = new EnumMap<>(NodeType.class);
        ids.put(of, "ARRAY(SELECT id FROM begun)");
        Map<String, String> expressions = new LinkedHashMap<>();
        expressions.put("begun", "SELECT unnest(?) AS id");
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
}
