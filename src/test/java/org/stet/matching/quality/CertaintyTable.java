package org.stet.matching.quality;

import java.util.Map;
import java.util.TreeMap;
import org.stet.FigureTable;

/** How many hits of each certainty are right. */
record CertaintyTable(Run run) {

    void print() {
        Map<String, int[]> counts = new TreeMap<>();
        run.hits()
                .forEach((query, hits) -> hits.forEach(hit -> {
                    int[] count = counts.computeIfAbsent(hit.certainty(), first -> new int[2]);
                    count[0]++;
                    count[1] += run.isRight(query, hit) ? 1 : 0;
                }));
        FigureTable table = new FigureTable("Certainty of all hits");
        counts.forEach((certainty, count) -> table.row(certainty, "%s", "%d, right %d".formatted(count[0], count[1])));
        table.print();
    }
}
