package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.review.CheckState.APPROVED;
import static org.stet.review.CheckState.OPEN;
import static org.stet.review.CheckState.PROPOSED;
import static org.stet.review.CheckState.RETURNED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckStateTest {

    @Test
    void leadsWhereThePictureSaysAndNowhereElse() {
        Map<CheckState, List<CheckState>> picture = Map.of(
                OPEN, List.of(PROPOSED),
                PROPOSED, List.of(OPEN, PROPOSED, RETURNED, APPROVED),
                RETURNED, List.of(PROPOSED),
                APPROVED, List.of());

        picture.forEach(
                (from, next) -> assertThat(Arrays.stream(CheckState.values()).filter(from::canBecome))
                        .as("from %s", from)
                        .containsExactlyElementsOf(next));
    }
}
