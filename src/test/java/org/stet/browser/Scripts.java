package org.stet.browser;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeMap;

/** The scripts that a page loaded, with their bytes as they came over the wire. */
final class Scripts {

    private static final String SIZES = """
            () => performance.getEntriesByType("resource")
              .filter((file) => new URL(file.name).pathname.endsWith(".js"))
              .map((file) => [new URL(file.name).pathname, file.encodedBodySize])
            """;

    private Scripts() {}

    static Map<String, Integer> loadedBy(Page page) {
        Map<String, Integer> sizes = new TreeMap<>();
        for (Object entry : (Iterable<?>) page.evaluate(SIZES)) {
            var pair = ((Iterable<?>) entry).iterator();
            sizes.put(pair.next().toString(), ((Number) pair.next()).intValue());
        }
        return sizes;
    }
}
