package org.stet.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/** The times at which a page was deaf for more than 50 ms. */
record LongTasks(long count, long longestMillis) {

    private static final String WATCH = """
            window.longTasks = [];
            window.tasks = new PerformanceObserver((list) => longTasks.push(...list.getEntries()));
            tasks.observe({type: "longtask", buffered: true});
            """;

    /** After two frames, so that what was begun has ended. */
    private static final String TAKE = """
            async () => {
              await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
              longTasks.push(...tasks.takeRecords());
              const lengths = longTasks.splice(0).map((task) => task.duration);
              return [lengths.length, Math.max(0, ...lengths)];
            }
            """;

    /** Before the pages are opened. */
    static void areWatchedIn(BrowserContext window) {
        window.addInitScript(WATCH);
    }

    /** Those since they were asked for the last time. */
    static LongTasks of(Page page) {
        List<?> told = (List<?>) page.evaluate(TAKE);
        return new LongTasks(((Number) told.get(0)).longValue(), Math.round(((Number) told.get(1)).doubleValue()));
    }
}
