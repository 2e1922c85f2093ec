package org.stet.matching.quality;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Texts, claims, and which claims answer which text.
 *
 * @param claims of {@code claims.jsonl}: {@code id}, {@code vclaim}, {@code title}
 * @param queries the texts of {@code queries.jsonl} by their ids
 * @param answers of {@code judgements.tsv}: the claims that answer a text, by its id
 */
record LabelledData(List<JsonObject> claims, Map<String, String> queries, Map<String, Set<String>> answers) {

    static LabelledData read(Path directory) throws IOException {
        Map<String, String> queries = new LinkedHashMap<>();
        objects(directory.resolve("queries.jsonl"))
                .forEach(query -> queries.put(query.getString("id"), query.getString("query")));
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        for (String line : Files.readAllLines(directory.resolve("judgements.tsv"))) {
            String[] cells = line.strip().split("\\s+");
            if (cells.length >= 4 && Double.parseDouble(cells[3]) > 0) {
                answers.computeIfAbsent(cells[0], first -> new LinkedHashSet<>())
                        .add(cells[2]);
            }
        }
        return new LabelledData(objects(directory.resolve("claims.jsonl")), queries, answers);
    }

    private static List<JsonObject> objects(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(JsonObject::new)
                .toList();
    }

    /** The texts that have an answer. */
    Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>(queries);
        asked.keySet().retainAll(answers.keySet());
        return asked;
    }
}
