package org.stet.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeighedCacheTest {

    private final WeighedCache<String, String> cache = new WeighedCache<>(10, (key, value) -> value.length());

    @Test
    void letsWhatWasAskedForLongestAgoLeaveFirst() {
        cache.put("a", "1234");
        cache.put("b", "1234");
        cache.find("a");
        cache.put("c", "1234");
        assertThat(cache.find("a")).isPresent();
        assertThat(cache.find("b")).isEmpty();
        assertThat(cache.find("c")).isPresent();
        assertThat(cache.bytes()).isEqualTo(8);
    }

    @Test
    void countsWhatIsReplacedOnce() {
        cache.put("a", "1234");
        cache.put("a", "123456");
        assertThat(cache.find("a")).contains("123456");
        assertThat(cache.bytes()).isEqualTo(6);
    }

    @Test
    void keepsNothingLargerThanItselfAndNotWhatStoodThere() {
        cache.put("a", "1234");
        cache.put("a", "12345678901");
        assertThat(cache.find("a")).isEmpty();
        assertThat(cache.bytes()).isZero();
    }
}
