package org.stet.matching.quality;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What was found for each text, best first. */
final class Run {

    private final Map<String, Set<String>> answers;
    private final Map<String, List<Hit>> hits = new LinkedHashMap<>();

    Run(Map<String, Set<String>> answers) {
        this.answers = answers;
    }

    void add(String query, List<Hit> found) {
        hits.put(query, found);
    }

    Map<String, List<Hit>> hits() {
        return hits;
    }

    boolean isRight(String query, Hit hit) {
        return answers.get(query).contains(hit.id());
    }

    /** Precision at each right one of the first, added up and divided by how many are right; on average. */
    double meanAveragePrecision(int first) {
        return average(query -> {
            double sum = 0;
            int right = 0;
            List<Hit> found = found(query);
            for (int place = 1; place <= Math.min(first, found.size()); place++) {
                if (isRight(query, found.get(place - 1))) {
                    sum += (double) ++right / place;
                }
            }
            return sum / answers.get(query).size();
        });
    }

    /** One divided by the place of the first right one, on average. */
    double meanReciprocalRank() {
        return average(query -> {
            int place = placeOfFirstRight(query);
            return place == 0 ? 0 : 1.0 / place;
        });
    }

    /** The share of texts that have a right one among the first. */
    double hitRate(int first) {
        return average(query -> {
            int place = placeOfFirstRight(query);
            return place > 0 && place <= first ? 1 : 0;
        });
    }

    private int placeOfFirstRight(String query) {
        List<Hit> found = found(query);
        for (int place = 1; place <= found.size(); place++) {
            if (isRight(query, found.get(place - 1))) {
                return place;
            }
        }
        return 0;
    }

    private List<Hit> found(String query) {
        return hits.getOrDefault(query, List.of());
    }

    /** A text without an answer in the run counts as one that found nothing. */
    private double average(ToDoubleFunction<String> measure) {
        return answers.keySet().stream().mapToDouble(measure).average().orElse(0);
    }

    /** As the field's scorer reads it. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                hits.entrySet().stream()
                        .map(entry -> new JsonObject()
                                .put("id", entry.getKey())
                                .put("ranking", ranking(entry.getValue()))
                                .encode())
                        .toList());
    }

    private static JsonArray ranking(List<Hit> hits) {
        return new JsonArray(hits.stream().map(Hit::id).toList());
    }
}
