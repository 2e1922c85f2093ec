package org.stet.matching.quality;

import java.util.List;
import java.util.Map;
import org.stet.FigureTable;

/** How many first hits of a score are right. */
record CalibrationTable(String title, Run run) {

    private static final double[] BOUNDS = {0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.99, 1.01};

    void print() {
        FigureTable table = new FigureTable(title);
        for (int bound = 0; bound + 1 < BOUNDS.length; bound++) {
            double from = BOUNDS[bound];
            double to = BOUNDS[bound + 1];
            List<Map.Entry<String, List<Hit>>> within = run.hits().entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .filter(entry ->
                            first(entry).score() >= from && first(entry).score() < to)
                    .toList();
            long right = within.stream()
                    .filter(entry -> run.isRight(entry.getKey(), first(entry)))
                    .count();
            table.row("first hits from %.2f".formatted(from), "%s", "%d, right %d".formatted(within.size(), right));
        }
        table.print();
    }

    private static Hit first(Map.Entry<String, List<Hit>> entry) {
        return entry.getValue().get(0);
    }
}
