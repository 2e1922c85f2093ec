package org.stet.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Cursor PLACE = new Cursor("parties", "a|b \u00e9 |", UUID.randomUUID());

    @Test
    void readsBackWhateverTheSortKeyHolds() {
        assertThat(Cursor.decode(PLACE.encode(), "parties")).isEqualTo(PLACE);
    }

    @Test
    void isNoPlaceInAnotherList() {
        assertThatThrownBy(() -> Cursor.decode(PLACE.encode(), "articles")).isInstanceOf(RequestError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "not base64!", "MXw=", "a\u0000b"})
    void refusesWhatIsNoCursor(String encoded) {
        RequestError error = catchThrowableOfType(RequestError.class, () -> Cursor.decode(encoded, "parties"));
        assertThat(error.code()).isEqualTo(ErrorCode.INVALID_CURSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2|parties|8f14e45f-ceea-467f-a9c5-d3a2b1f0c9de|key", "1|parties|no-uuid|key", "1|parties"})
    void refusesACursorOfAnotherFormat(String plain) {
        String encoded = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Cursor.decode(encoded, "parties")).isInstanceOf(RequestError.class);
    }

    @Test
    void refusesACursorOfAbsurdLength() {
        assertThatThrownBy(() -> Cursor.decode("A".repeat(1_000_000), "parties"))
                .isInstanceOf(RequestError.class);
    }
}
