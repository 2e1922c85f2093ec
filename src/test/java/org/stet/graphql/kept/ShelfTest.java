package org.stet.graphql.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShelfTest {

    private final Shelf<String, String> shelf = new Shelf<>(10, (key, value) -> value.length());

    @Test
    void letsWhatWasAskedForLongestAgoLeaveFirst() {
        shelf.put("a", "1234");
        shelf.put("b", "1234");
        shelf.find("a");
        shelf.put("c", "1234");
        assertThat(shelf.find("a")).isPresent();
        assertThat(shelf.find("b")).isEmpty();
        assertThat(shelf.find("c")).isPresent();
        assertThat(shelf.bytes()).isEqualTo(8);
    }

    @Test
    void countsWhatIsReplacedOnce() {
        shelf.put("a", "1234");
        shelf.put("a", "123456");
        assertThat(shelf.find("a")).contains("123456");
        assertThat(shelf.bytes()).isEqualTo(6);
    }

    @Test
    void keepsNothingLargerThanItselfAndNotWhatStoodThere() {
        shelf.put("a", "1234");
        shelf.put("a", "12345678901");
        assertThat(shelf.find("a")).isEmpty();
        assertThat(shelf.bytes()).isZero();
    }
}
