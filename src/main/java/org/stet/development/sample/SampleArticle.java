package org.stet.development.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An article of the sample desk, with the version that its claims appear in. */
record SampleArticle(String id, String version) {

    /** @param quotes each as it stands in the text, with what stands right before it and a bar where that decides */
    List<Map<String, String>> passages(String... quotes) {
        return Arrays.stream(quotes).map(this::passage).toList();
    }

    private Map<String, String> passage(String quote) {
        int bar = quote.indexOf('|');
        return bar < 0
                ? Map.of("articleVersionId", version, "exact", quote)
                : Map.of(
                        "articleVersionId", version,
                        "prefix", quote.substring(0, bar),
                        "exact", quote.substring(bar + 1));
    }
}
