package org.stet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader's first visit brings along. */
@BrowserTest
class FirstLoadIT {

    private static final int MOST_SCRIPT = 170_000;

    @ParameterizedTest
    @ValueSource(strings = {"list", "claim"})
    void isAtMost170KilobytesOfCompressedScript(String page, Newsroom newsroom) {
        Person reader = newsroom.reader();

        reader.opens(page.equals("list") ? "/" : SamplePages.readersClaim());
        reader.hasLoaded();

        Map<String, Integer> scripts = Scripts.loadedBy(reader.page());
        assertThat(scripts).as("scripts by size").isNotEmpty();
        assertThat(scripts.values().stream().collect(Collectors.summingInt(size -> size)))
                .as("bytes of %s", scripts)
                .isLessThanOrEqualTo(MOST_SCRIPT);
    }
}
