package org.stet.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What a page brought along, in bytes as they came over the wire, and when it was painted, in milliseconds. */
record FirstLoad(long scriptBytes, long bytes, long requests, long firstPaint, long largestPaint) {

    private static final String WATCH = """
            new PerformanceObserver((list) => {
              window.largestPaint = list.getEntries().at(-1).startTime;
            }).observe({type: "largest-contentful-paint", buffered: true});
            """;

    private static final String TELL = """
            () => {
              const [page] = performance.getEntriesByType("navigation");
              const files = performance.getEntriesByType("resource");
              const scripts = files.filter((file) => new URL(file.name).pathname.endsWith(".js"));
              const sum = (entries, size) => entries.reduce((all, entry) => all + entry[size], 0);
              return [
                sum(scripts, "encodedBodySize"),
                sum([page, ...files], "transferSize"),
                files.length + 1,
                performance.getEntriesByName("first-contentful-paint")[0].startTime,
                largestPaint,
              ];
            }
            """;

    static FirstLoad medianOf(int loads, DeskInABrowser desk, String path) {
        List<FirstLoad> all = Stream.generate(() -> of(desk, path)).limit(loads).toList();
        return new FirstLoad(
                median(all, FirstLoad::scriptBytes),
                median(all, FirstLoad::bytes),
                median(all, FirstLoad::requests),
                median(all, FirstLoad::firstPaint),
                median(all, FirstLoad::largestPaint));
    }

    private static long median(List<FirstLoad> all, ToLongFunction<FirstLoad> figure) {
        return Figures.median(all.stream().map(figure::applyAsLong).toList());
    }

    /** In a window of its own, whose cache is empty. */
    private static FirstLoad of(DeskInABrowser desk, String path) {
        try (BrowserContext window = desk.opensAWindow()) {
            window.addInitScript(WATCH);
            Page page = window.newPage();
            page.navigate(path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForFunction("() => window.largestPaint !== undefined");
            List<?> told = (List<?>) page.evaluate(TELL);
            return new FirstLoad(figure(told, 0), figure(told, 1), figure(told, 2), figure(told, 3), figure(told, 4));
        }
    }

    private static long figure(List<?> told, int place) {
        return Math.round(((Number) told.get(place)).doubleValue());
    }
}
