package org.stet.graphql.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.graphql.DatePrecision;

class ColumnValueTest {

    @Test
    void momentsKeepTheirMicrosecondsWhateverTheZoneTheyAreWrittenIn() throws JsonProcessingException {
        assertThat(read("\"2026-11-26T09:30:00.123456+02:00\"", Instant.class))
                .isEqualTo(Instant.parse("2026-11-26T07:30:00.123456Z"));
        assertThat(read("\"2026-02-28T23:59:59.5+00:00\"", Instant.class))
                .isEqualTo(Instant.parse("2026-02-28T23:59:59.5Z"));
        assertThat(read("\"0001-01-01T00:00:00+00:00\"", Instant.class))
                .isEqualTo(Instant.parse("0001-01-01T00:00:00Z"));
    }

    @Test
    void bytesListsAndNumbersComeBackAsTheyWere() throws JsonProcessingException {
        assertThat(read("\"\\\\x00ff10\"", byte[].class)).isEqualTo(new byte[] {0, -1, 16});
        assertThat(read("[\"a\", \"ä\\\"b\"]", List.class)).isEqualTo(List.of("a", "ä\"b"));
        assertThat(read("[\"00000000-0000-0001-0000-000000000002\"]", UUID[].class))
                .isEqualTo(new UUID[] {new UUID(1, 2)});
        assertThat(read("9007199254740993", long.class)).isEqualTo(9007199254740993L);
        assertThat(read("0.1", Double.class)).isEqualTo(0.1);
        assertThat(read("\"2026-02-28\"", LocalDate.class)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(read("\"DAY\"", DatePrecision.class)).isEqualTo(DatePrecision.DAY);
        assertThat(read("null", Instant.class)).isNull();
    }

    @Test
    void aTypeThatNobodyReadsIsRefusedBeforeTheFirstRow() {
        assertThatThrownBy(() -> ColumnValue.reader(Duration.class)).hasMessageContaining("Duration");
    }

    private static Object read(String json, Class<?> type) throws JsonProcessingException {
        return ColumnValue.reader(type).apply(new ObjectMapper().readTree(json));
    }
}
