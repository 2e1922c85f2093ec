package org.stet.matching.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RunTest {

    private static final Offset<Double> EXACTLY = Offset.offset(1e-9);

    private static Run run() {
        Run run = new Run(Map.of("first", Set.of("a"), "second", Set.of("a", "b"), "unanswered", Set.of("a")));
        run.add("first", hits("c", "a"));
        run.add("second", hits("a", "c", "b", "d"));
        return run;
    }

    private static List<Hit> hits(String... ids) {
        return Stream.of(ids).map(id -> new Hit(id, 0.5, null)).toList();
    }

    @Test
    void averagesPrecisionOverAllTexts() {
        assertThat(run().meanAveragePrecision(1)).isCloseTo((0 + 0.5 + 0) / 3, EXACTLY);
        assertThat(run().meanAveragePrecision(5)).isCloseTo((0.5 + (1 + 2.0 / 3) / 2 + 0) / 3, EXACTLY);
    }

    @Test
    void looksForTheFirstRightOne() {
        assertThat(run().meanReciprocalRank()).isCloseTo((0.5 + 1 + 0) / 3, EXACTLY);
        assertThat(run().hitRate(1)).isCloseTo(1.0 / 3, EXACTLY);
        assertThat(run().hitRate(3)).isCloseTo(2.0 / 3, EXACTLY);
    }
}
