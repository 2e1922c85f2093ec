package org.stet.export.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.export.run.ExportState.CANCELLED;
import static org.stet.export.run.ExportState.DONE;
import static org.stet.export.run.ExportState.ERASED;
import static org.stet.export.run.ExportState.FAILED;
import static org.stet.export.run.ExportState.QUEUED;
import static org.stet.export.run.ExportState.RUNNING;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportStateTest {

    @Test
    void goesTheWayThatThePictureShows() {
        Map<ExportState, List<ExportState>> ways = new EnumMap<>(ExportState.class);
        for (ExportState state : ExportState.values()) {
            ways.put(
                    state,
                    Arrays.stream(ExportState.values()).filter(state::canBecome).toList());
        }
        assertThat(ways)
                .containsEntry(QUEUED, List.of(RUNNING, FAILED, CANCELLED))
                .containsEntry(RUNNING, List.of(QUEUED, RUNNING, DONE, FAILED, CANCELLED))
                .containsEntry(DONE, List.of(ERASED))
                .containsEntry(FAILED, List.of())
                .containsEntry(CANCELLED, List.of())
                .containsEntry(ERASED, List.of());
    }

    @Test
    void isOverWhenNothingMoreIsWritten() {
        assertThat(Arrays.stream(ExportState.values()).filter(ExportState::isOver))
                .containsExactly(DONE, FAILED, CANCELLED, ERASED);
    }
}
